import { useLoaderData } from '@remix-run/react'
import { handOverToBegin, movers, offerHandOver } from '~/domain/moving-on'
import { OfferForm } from '~/domain/moving-on/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { DateField, FormFor, Select } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useResult } from './said'

export const meta = titled(words => words.movingOn.begin.link)
export const loader = page({ for: movers }, (actor, { learnerId = '' }) => handOverToBegin(actor, learnerId))
export const action = submit({
  for: movers,
  form: OfferForm,
  run: (actor, { learnerId, to, leavesOn }) =>
    offerHandOver(actor, { learnerId, toInstitutionId: to === 'adult' ? null : to, leavesOn: leavesOn ?? null }),
  refusals: words => words.movingOn.refusals,
  beside: { 'no-last-day': 'leavesOn', 'last-day-passed': 'leavesOn', 'too-young-to-claim': 'to', 'same-place': 'to' },
  then: ({ id }, _params, _request, { movingOn }) => seeOther(`/moving-on/${id}`, movingOn.done.offered),
})

/** A careers leader begins the hand-over of a learner who is leaving. */
export default function Begin() {
  const { id, label, leavesOn, places, underWay } = useLoaderData<typeof loader>()
  const { begin: words, list } = useWords().movingOn
  const result = useResult()
  return (
    <Page title={words.title(label)} lead={words.lead} back={{ href: `/learners/${id}`, text: label }}>
      {underWay ? (
        <InsetText>
          <a className="govuk-link" href={`/moving-on/${underWay}`}>
            {words.underWay}
          </a>
        </InsetText>
      ) : (
        <FormFor id="offer" schema={OfferForm} result={result} values={{ leavesOn }} send={words.send}>
          {fields => (
            <>
              <Select
                field={fields.to}
                label={words.to}
                hint={words.toAdultHint}
                blank={words.blank}
                options={[
                  ...places.map(place => ({ value: place.id, text: place.name })),
                  { value: 'adult', text: words.toAdult },
                ]}
              />
              <DateField field={fields.leavesOn} label={words.leavesOn} hint={words.leavesHint} />
            </>
          )}
        </FormFor>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/moving-on">
          {list.title}
        </a>
      </p>
    </Page>
  )
}
