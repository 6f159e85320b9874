import type { Tx } from '~/platform/db'
import { isOver } from '../appointments'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { bookedOf, constraints, type Decided, lettingGo, type Named, offersOf, saveMoved, stepped } from './moving'
import { isPupil, mayMove } from './policy'
import { about, meetings } from './store'

/** A booked time is given back, and the meeting waits for another. Refused once it has begun: `time-passed`. */
export const unbookGuidance = command({
  name: 'guidance.unbook',
  load: (tx: Tx, { guidanceId }: Named, actor) => meetings.lock(tx, guidanceId, actor),
  allow: (actor, { meeting }) => mayMove(actor, 'unbook', meeting),
  decide: (whole, _input, at, actor): Decided => {
    const step = stepped(whole, 'unbook', actor, at)
    if (!step.ok) return step
    const booked = bookedOf(whole)
    if (booked && booked.startsAt <= at) return refuse('time-passed')
    return accept(
      { meeting: step.next, changed: booked ? lettingGo([booked], at) : [], added: [] },
      { type: 'guidance-unbooked' as const, ...about(step.next) },
    )
  },
  save: saveMoved,
  constraints,
})

/**
 * It is called off; the label goes with it. A pupil may ask again whenever they like. Refused to a pupil once a booked time
 * has begun, `time-passed`: whether they met is then for staff to say.
 */
export const cancelGuidance = command({
  name: 'guidance.cancel',
  load: (tx: Tx, { guidanceId }: Named, actor) => meetings.lock(tx, guidanceId, actor),
  allow: (actor, { meeting }) => mayMove(actor, 'cancel', meeting),
  decide: (whole, _input, at, actor): Decided => {
    const step = stepped(whole, 'cancel', actor, at)
    if (!step.ok) return step
    const booked = bookedOf(whole)
    if (booked && booked.startsAt <= at && isPupil(actor, whole.meeting)) return refuse('time-passed')
    const live = whole.times.filter(({ state }) => state === 'offered' || state === 'booked')
    return accept(
      { meeting: { ...step.next, label: '' }, changed: lettingGo(live, at), added: [] },
      { type: 'guidance-cancelled' as const, ...about(step.next) },
    )
  },
  save: saveMoved,
  constraints,
})

/**
 * Nobody chose among the offered times in seven days, or the last of them has come: they are free again, and the meeting
 * stands with its adviser to offer others. Refused: `not-due`.
 */
export const lapseOffers = command({
  name: 'guidance.lapse',
  load: (tx: Tx, { guidanceId }: Named, actor) => meetings.lock(tx, guidanceId, actor),
  allow: (actor, { meeting }) => mayMove(actor, 'lapse', meeting),
  decide: (whole, _input, at, actor): Decided => {
    const step = stepped(whole, 'lapse', actor, at)
    if (!step.ok) return step
    const offers = offersOf(whole)
    if (!offers.every(one => isOver(one, at))) return refuse('not-due')
    return accept(
      { meeting: step.next, changed: lettingGo(offers, at), added: [] },
      { type: 'guidance-offer-lapsed' as const, ...about(step.next) },
    )
  },
  save: saveMoved,
  constraints,
})
