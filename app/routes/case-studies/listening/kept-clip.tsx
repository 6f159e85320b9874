import { useLoaderData } from '@remix-run/react'
import { changeThought } from '~/domain/case-studies'
import { ThoughtForm } from '~/domain/case-studies/forms'
import { openSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { usePrompt } from './answer-page'
import { asKeeper, readKept } from './one-kept'

export const meta = titled(words => words.listening.kept.change)
export const loader = readKept

export const action = openSubmit({
  form: ThoughtForm,
  run: asKeeper(changeThought),
  refusals: {},
  then: (_kept, _params, _request, words) => seeOther('/kept', words.listening.kept.changed),
})

/** The thought beside a kept clip, to change. */
export default function KeptClipPage() {
  const { question, thought } = useLoaderData<typeof loader>()
  const { listening } = useWords()
  const words = listening.kept
  const result = useSaid(listening.keep.errors)
  return (
    <Page title={words.change} caption={usePrompt(question)} back={{ href: '/kept', text: words.title }}>
      <FormFor schema={ThoughtForm} result={result} values={{ thought }} send={words.save}>
        {fields => <TextArea field={fields.thought} label={words.thought} rows={5} limit={2000} />}
      </FormFor>
    </Page>
  )
}
