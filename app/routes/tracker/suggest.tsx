import { useLoaderData } from '@remix-run/react'
import { suggestApplication, watchedTracker } from '~/domain/tracker'
import { SuggestForm } from '~/domain/tracker/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { SaidFields } from './fields'
import { useResult } from './said'

export const meta = titled(words => words.tracker.watched.suggest)
export const loader = page({ for: ['adviser'] }, async (actor, { learnerId = '' }) => {
  const found = await watchedTracker(actor, learnerId)
  return found?.maySuggest ? { learnerId: found.learnerId, label: found.label } : null
})
export const action = submit({
  for: ['adviser'],
  form: SuggestForm,
  run: suggestApplication,
  refusals: words => words.tracker.refusals,
  then: (_value, { learnerId }, _request, { tracker }) =>
    seeOther(`/tracker/learners/${learnerId}`, tracker.done.suggested),
})

/** An adviser puts something on an adult's list, for them to decide. */
export default function Suggest() {
  const { learnerId, label } = useLoaderData<typeof loader>()
  const { watched: words } = useWords().tracker
  return (
    <Page
      title={words.suggestTitle(label)}
      lead={words.suggestLead}
      back={{ href: `/tracker/learners/${learnerId}`, text: words.of(label) }}
    >
      <FormFor id="suggest" schema={SuggestForm} result={useResult()} send={words.suggestSend}>
        {fields => <SaidFields fields={fields} />}
      </FormFor>
    </Page>
  )
}
