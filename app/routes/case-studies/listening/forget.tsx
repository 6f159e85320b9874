import { useLoaderData } from '@remix-run/react'
import { forgetKeptClip } from '~/domain/case-studies'
import { ForgetForm } from '~/domain/case-studies/forms'
import { openSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { usePrompt } from './answer-page'
import { asKeeper, readKept } from './one-kept'

export const meta = titled(words => words.listening.kept.forgetTitle)
export const loader = readKept

export const action = openSubmit({
  form: ForgetForm,
  run: asKeeper(forgetKeptClip),
  refusals: {},
  then: (_kept, _params, _request, words) => seeOther('/kept', words.listening.kept.forgotten),
})

/** Before a kept clip goes for good. */
export default function Forget() {
  const { question, thought } = useLoaderData<typeof loader>()
  const { listening } = useWords()
  const words = listening.kept
  return (
    <Page title={words.forgetTitle} caption={usePrompt(question)} back={{ href: '/kept', text: words.title }}>
      {thought !== '' && <InsetText>{thought}</InsetText>}
      <p className="govuk-body">{words.forgetText}</p>
      <FormFor schema={ForgetForm} send={words.forget} tone="warning" />
    </Page>
  )
}
