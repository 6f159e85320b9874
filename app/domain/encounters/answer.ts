import { accept as agree, refuse } from '../kernel/decision'
import { approachLifecycle } from './approach'
import type { EncounterEvent } from './events'
import { requestLifecycle } from './request'
import type { Approach, EncounterRequest, Offer } from './store'

/** An ask with all an answer depends on, locked: the request first, then the approach and the offer with its calendar. */
export type Ask = { request: EncounterRequest; approach: Approach; offer: Offer }

/** A time the employer may choose: one of the school's own, or a kept slot that lies within one. */
export type Choice = { key: string; startsAt: Date; endsAt: Date; slotId: string | null }

const within = (inner: { startsAt: Date; endsAt: Date }, outer: { startsAt: Date; endsAt: Date }) =>
  inner.startsAt >= outer.startsAt && inner.endsAt <= outer.endsAt

/** Once a first employer has fixed the time it is the only one, under the name it had, so that a page opened before still fits. */
const fixedOr = (dates: EncounterRequest['dates'], { startsAt, endsAt }: EncounterRequest) => {
  if (!startsAt || !endsAt) return dates
  const same = dates.filter(
    date => date.startsAt.getTime() === startsAt.getTime() && date.endsAt.getTime() === endsAt.getTime(),
  )
  return same.length > 0 ? same : [{ id: 'fixed', startsAt, endsAt }]
}

/** The times still open to an employer. Once a first employer has fixed the time, only that one. */
export const choicesOf = ({ request, offer }: Pick<Ask, 'request' | 'offer'>, at: Date): Choice[] => {
  const wanted = fixedOr(request.dates, request)
  const ahead = wanted.filter(date => date.startsAt > at)
  if (offer.slots.length === 0)
    return ahead.map(({ id, startsAt, endsAt }) => ({ key: `date-${id}`, startsAt, endsAt, slotId: null }))

  return offer.slots
    .filter(slot => slot.seatsLeft > 0 && ahead.some(date => within(slot, date)))
    .map(({ id, startsAt, endsAt }) => ({ key: `slot-${id}`, startsAt, endsAt, slotId: id }))
}

/** What an acceptance makes true: the approach answered, a seat taken, a time agreed. */
export type Accepted = Ask & { choice: Choice; encounterId: string }

/** Says yes. Late is told kindly: when the seats are gone the refusal is `filled`, which counts as no contact. */
export const accept = (ask: Ask, chosen: string, encounterId: string, at: Date) => {
  const { request, approach } = ask
  if (approach.state === 'accepted') return refuse('already-answered')
  if (approach.state === 'filled' || request.seatsLeft === 0) return refuse('filled')
  const answered = approachLifecycle.step(approach.state, 'accept')
  if (!answered) return refuse('already-answered')
  const filled = requestLifecycle.step(request.state, 'fill')
  if (!filled) return refuse('no-longer-needed')
  const choice = choicesOf(ask, at).find(({ key }) => key === chosen)
  if (!choice) return refuse('time-gone')

  const seatsLeft = request.seatsLeft - 1
  const next: Accepted = {
    ...ask,
    choice,
    encounterId,
    approach: { ...approach, state: answered, answeredAt: at },
    request: {
      ...request,
      seatsLeft,
      startsAt: choice.startsAt,
      endsAt: choice.endsAt,
      ...(seatsLeft === 0 ? { state: filled, stateSince: at } : {}),
    },
  }
  const about = { hubId: request.hubId, subjectId: request.id }
  const said = { type: 'approach-accepted' as const, ...about, approachId: approach.id, encounterId }
  const facts: EncounterEvent[] = seatsLeft === 0 ? [said, { type: 'request-accepted', ...about }] : [said]
  return agree(next, ...facts)
}

/** Says no, with a reason from the list. Nobody thinks less of the employer for it. */
export const decline = ({ approach }: Ask, why: { reasonCode: string; reason: string }, at: Date) => {
  const state = approachLifecycle.step(approach.state, 'decline')
  if (!state) return refuse(approach.state === 'filled' ? 'filled' : 'already-answered')
  const next: Approach = { ...approach, state, answeredAt: at, reasonCode: why.reasonCode, reason: why.reason || null }
  return agree(next, {
    type: 'approach-declined' as const,
    hubId: approach.hubId,
    subjectId: approach.requestId,
    approachId: approach.id,
    reason: why.reasonCode,
  })
}

/** Not now: ask again from a day. */
export const postpone = ({ approach }: Ask, askAgainOn: Date, at: Date) => {
  const state = approachLifecycle.step(approach.state, 'postpone')
  if (!state) return refuse(approach.state === 'filled' ? 'filled' : 'already-answered')
  if (askAgainOn <= at) return refuse('day-has-passed')
  const next: Approach = { ...approach, state, answeredAt: at, askAgainOn }
  return agree(next, {
    type: 'approach-postponed' as const,
    hubId: approach.hubId,
    subjectId: approach.requestId,
    approachId: approach.id,
  })
}
