import { accept, refuse } from '../kernel/decision'
import { isWorkingDay } from '../kernel/working-days'
import { encounterLifecycle } from './encounter'
import type { EncounterEvent } from './events'
import { requestLifecycle } from './request'
import type { Encounter } from './store'
import { standing, type WholeRequest } from './whole-request'

type Span = { startsAt: Date; endsAt: Date }
type Side = { side: 'school' } | { side: 'employer'; encounterId: string }

/**
 * Whose word a proposed date carries, encounter by encounter: `school` waits for its employer, `employer` waits for
 * the school, `both` waits for the other employers of the same request.
 */
type Word = 'school' | 'employer' | 'both'

const proposedTo = (encounter: Encounter, { startsAt, endsAt }: Span, by: Word): Encounter => {
  const reopened = encounterLifecycle.step(encounter.state, 'reopen')
  return {
    ...encounter,
    state: reopened ?? encounter.state,
    proposedStartsAt: startsAt,
    proposedEndsAt: endsAt,
    proposedBy: by,
  }
}

const withoutProposal = (encounter: Encounter): Encounter => ({
  ...encounter,
  proposedStartsAt: null,
  proposedEndsAt: null,
  proposedBy: null,
})

const isProposed = (encounter: Encounter, { startsAt, endsAt }: Span): boolean =>
  encounter.proposedStartsAt?.getTime() === startsAt.getTime() &&
  encounter.proposedEndsAt?.getTime() === endsAt.getTime()

/**
 * One side wants another date. While it is open nothing is confirmed; a better proposal, the old date among them,
 * takes the place of the one before.
 */
export const propose = (whole: WholeRequest, span: Span, who: Side, at: Date) => {
  const { request } = whole
  const state = requestLifecycle.step(request.state, 'move')
  const held = standing(whole)
  if (!state || held.length === 0) return refuse('wrong-state')
  if (span.startsAt <= at) return refuse('date-passed')
  if (!isWorkingDay(span.startsAt)) return refuse('not-a-school-day')
  if (request.state !== state && request.startsAt?.getTime() === span.startsAt.getTime()) return refuse('same-date')

  const asked = who.side === 'school' ? held : held.filter(({ id }) => id === who.encounterId)
  if (asked.length === 0) return refuse('wrong-state')
  return accept(
    {
      ...whole,
      request: { ...request, state, stateSince: at },
      encounters: whole.encounters.map(encounter => {
        if (asked.includes(encounter)) return proposedTo(encounter, span, who.side)
        return held.includes(encounter) ? withoutProposal(encounter) : encounter
      }),
    },
    {
      type: 'request-date-proposed' as const,
      hubId: request.hubId,
      subjectId: request.id,
      encounterIds: asked.map(({ id }) => id),
      proposedBy: who.side,
    },
  )
}

/** Every side has agreed: the date moves, and the school confirms anew. A place in a seat calendar stays only with its time. */
const moved = (whole: WholeRequest, { startsAt, endsAt }: Span, state: WholeRequest['request']['state'], at: Date) => ({
  ...whole,
  request: { ...whole.request, state, stateSince: at, startsAt, endsAt },
  encounters: whole.encounters.map(encounter =>
    standing(whole).includes(encounter)
      ? {
          ...withoutProposal(encounter),
          startsAt,
          endsAt,
          slotId: encounter.startsAt.getTime() === startsAt.getTime() ? encounter.slotId : null,
          sequence: encounter.sequence + 1,
        }
      : encounter,
  ),
})

/** One side says that the proposed date suits. The school answers for itself and asks any other employers in turn. */
export const agree = (whole: WholeRequest, encounterId: string, side: Side['side'], at: Date) => {
  const { request } = whole
  const state = requestLifecycle.step(request.state, 'agree-date')
  const encounter = standing(whole).find(({ id }) => id === encounterId)
  if (!state || !encounter) return refuse('wrong-state')
  const { proposedStartsAt, proposedEndsAt, proposedBy } = encounter
  if (!proposedStartsAt || !proposedEndsAt) return refuse('nothing-proposed')
  if (proposedBy !== (side === 'school' ? 'employer' : 'school')) return refuse('own-proposal')
  if (proposedStartsAt <= at) return refuse('date-passed')

  const span = { startsAt: proposedStartsAt, endsAt: proposedEndsAt }
  const about = { hubId: request.hubId, subjectId: request.id }
  const askedNow: string[] = []
  const said: WholeRequest = {
    ...whole,
    encounters: whole.encounters.map(one => {
      if (one === encounter) return { ...one, proposedBy: 'both' satisfies Word }
      if (side === 'employer' || isProposed(one, span) || !standing(whole).includes(one)) return one
      askedNow.push(one.id)
      return proposedTo(one, span, 'school')
    }),
  }
  const told: EncounterEvent[] = [{ type: 'proposed-date-suits', ...about, encounterId, side }]
  if (askedNow.length > 0)
    told.push({ type: 'request-date-proposed', ...about, encounterIds: askedNow, proposedBy: 'school' })
  if (!standing(said).every(one => one.proposedBy === 'both')) return accept(said, ...told)
  return accept(moved(said, span, state, at), ...told, { type: 'request-date-agreed' as const, ...about })
}
