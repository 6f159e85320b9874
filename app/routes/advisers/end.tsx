import { useLoaderData } from '@remix-run/react'
import { adviserPage, endRegistration } from '~/domain/advisers'
import { EndRegistrationForm } from '~/domain/advisers/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { DateField, FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'

export const meta = titled(words => words.advisers.end.title)

export const loader = page({ for: ['coordinator'] }, async (actor, { adviserId = '', registrationId = '' }) => {
  const found = await adviserPage(actor, adviserId)
  const registration = found?.keeps && found.registrations.find(({ id }) => id === registrationId)
  return registration ? { ...found, registration } : null
})

export const action = submit({
  for: ['coordinator'],
  form: EndRegistrationForm,
  run: endRegistration,
  refusals: words => words.advisers.refusals,
  beside: { 'not-within': 'to' },
  then: ({ personId }, _params, _request, words) => seeOther(`/advisers/${personId}`, words.advisers.end.done),
})

/** An entry ends sooner than it said. */
export default function EndRegistration() {
  const { personId, name, registration } = useLoaderData<typeof loader>()
  const { end: words, page: terms, errors, refusals } = useWords().advisers
  return (
    <Page title={words.title} caption={name} lead={words.lead} back={`/advisers/${personId}`}>
      <SummaryList
        rows={[
          { term: terms.from, value: <When at={registration.from} form="date" /> },
          { term: terms.to, value: <When at={registration.to} form="date" /> },
        ]}
      />
      <FormFor
        id="end"
        schema={EndRegistrationForm}
        result={useSaid(errors, [refusals['not-within']])}
        send={words.send}
        tone="warning"
      >
        {fields => <DateField field={fields.to} label={words.to} />}
      </FormFor>
    </Page>
  )
}
