import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { type ClosedBecause, gateClosedBecause } from '../exploration'
import type { Actor } from '../kernel/actor'
import { dateOf, dayOf } from '../kernel/working-days'
import { learnerOf } from '../learners'
import { standingOf } from './seekers'
import { visibleStates } from './suggestion'

/** The learner's own page: why it is empty while the gate is closed, else what they were sent. Never a number of anybody. */
export const ownSuggestions = async (actor: Actor) => {
  const learner = await learnerOf(actor)
  if (!learner) return null
  return transact(actor, async tx => {
    const found = await standingOf(tx, learner.id)
    const closed: ClosedBecause[] = found ? gateClosedBecause(found.gate, clock.now()) : ['not-cleared']
    if (closed.length > 0) return { closed, waiting: 0, later: 0, suggestions: [] }
    const rows = await tx.suggestion.findMany({
      where: { learnerId: learner.id, state: { in: [...visibleStates] } },
      orderBy: [{ place: 'asc' }, { id: 'asc' }],
      include: { opportunity: true },
    })
    const places = await tx.opportunityPlace.findMany({ where: { learnerId: learner.id } })
    const unseen = await tx.suggestion.count({
      where: { learnerId: learner.id, state: { in: ['prepared', 'held'] } },
    })
    const staffFirst = found?.staffFirst ?? false
    const today = dateOf(dayOf(clock.now()))
    const placeOf = new Map(places.map(({ opportunityId, state }) => [opportunityId, state]))
    return {
      closed,
      // Staff look first; or nobody does, and what is ready waits for the daytime.
      ...{ waiting: staffFirst ? unseen : 0, later: staffFirst ? 0 : unseen },
      suggestions: rows.map(({ id, state, widening, criteria, opportunity }) => ({
        ...{ id, state, widening },
        criteria: criteria as { about: string; value: string; met: boolean }[],
        place: placeOf.get(opportunity.id) ?? null,
        takenBack: opportunity.state === 'withdrawn',
        open: opportunity.state === 'live' && opportunity.closesOn >= today,
        opportunity: {
          id: opportunity.id,
          title: opportunity.title,
          organisation: opportunity.organisation,
          kind: opportunity.kind,
          description: opportunity.description,
          district: opportunity.district,
          remote: opportunity.remote,
          closesOn: opportunity.closesOn,
        },
      })),
    }
  })
}
export type OwnSuggestions = NonNullable<Awaited<ReturnType<typeof ownSuggestions>>>
