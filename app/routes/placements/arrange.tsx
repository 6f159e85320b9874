import { useLoaderData } from '@remix-run/react'
import { applyForPlacement, placementToArrange } from '~/domain/placements'
import { ArrangeForm } from '~/domain/placements/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { FormFor, Select } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { AskFields, NamedDays, toBoxes } from './ask-fields'

const staff = ['careers-leader', 'teacher'] as const

export const meta = titled(words => words.placements.arrange.title)
export const loader = page({ for: staff }, (actor, { opportunityId = '' }) => placementToArrange(actor, opportunityId))

export const action = submit({
  for: staff,
  form: ArrangeForm,
  run: applyForPlacement,
  refusals: words => words.placements.refusals,
  then: ({ id }, _params, _request, words) => seeOther(`/placements/${id}`, words.placements.done.arranged),
})

/** Staff arrange a placement for a learner of theirs: it goes straight to the host. */
export default function Arrange() {
  const { opportunity, learners } = useLoaderData<typeof loader>()
  const { placements } = useWords()
  const { arrange: words, fields: labels, lists } = placements
  const result = useSaid(placements.errors)
  return (
    <Page
      title={words.title}
      caption={`${opportunity.title}, ${opportunity.organisation}`}
      lead={words.lead}
      back={{ href: `/opportunities/${opportunity.id}`, text: opportunity.title }}
    >
      <NamedDays of={opportunity} />
      {learners.length === 0 ? (
        <EmptyState title={words.nobody} />
      ) : (
        <FormFor id="arrange" schema={ArrangeForm} result={result} values={toBoxes(opportunity)} send={words.send}>
          {fields => (
            <>
              <Select
                field={fields.learnerId}
                label={labels.learner}
                blank={words.choose}
                options={learners.map(({ id, label, yearGroup }) => ({
                  value: id,
                  text: lists.whoIs(label, yearGroup),
                }))}
              />
              <AskFields startsOn={fields.startsOn} endsOn={fields.endsOn} words={fields.words} />
            </>
          )}
        </FormFor>
      )}
    </Page>
  )
}
