import { useLoaderData } from '@remix-run/react'
import { applyForPlacement, isMinor, placementToAsk } from '~/domain/placements'
import { ApplyForm } from '~/domain/placements/forms'
import { explorerPage, explorerSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { AskFields, NamedDays, toBoxes } from './ask-fields'

export const meta = titled(words => words.placements.apply.title)
export const loader = explorerPage((actor, { opportunityId = '' }) => placementToAsk(actor, opportunityId))

export const action = explorerSubmit({
  form: ApplyForm,
  run: applyForPlacement,
  refusals: words => words.placements.refusals,
  then: ({ id, yearGroup }, _params, _request, { placements: { done } }) =>
    seeOther(`/explore/placements/${id}`, isMinor(yearGroup) ? done.drafted : done.draftedAlone),
})

/** A learner asks for a placement: the days, and a few words of their own. */
export default function Apply() {
  const { opportunity, minor } = useLoaderData<typeof loader>()
  const { placements } = useWords()
  const words = placements.apply
  return (
    <Page
      title={words.title}
      caption={`${opportunity.title}, ${opportunity.organisation}`}
      lead={words.lead}
      back={{ href: `/opportunities/${opportunity.id}`, text: opportunity.title }}
    >
      <NamedDays of={opportunity} />
      {minor && <InsetText>{words.minor}</InsetText>}
      <FormFor
        id="apply"
        schema={ApplyForm}
        result={useSaid(placements.errors)}
        values={toBoxes(opportunity)}
        send={words.send}
      >
        {fields => <AskFields startsOn={fields.startsOn} endsOn={fields.endsOn} words={fields.words} />}
      </FormFor>
    </Page>
  )
}
