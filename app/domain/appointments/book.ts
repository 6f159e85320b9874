import { randomUUID } from 'node:crypto'
import type { Tx } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import { mayMove } from '../advice'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import {
  type Arrangement,
  about,
  bookedOf,
  type Decided,
  moved,
  offersOf,
  registeredFor,
  saveArrangement,
  sideOf,
  withStep,
} from './arranging'
import { actsAsAdviser, partsFor } from './policy'
import { type Appointment, type Arranged, appointmentAt, arrangements, databaseSays, timeOf } from './store'
import { isSame } from './times'
import { bookHours, moveHours } from './vocabulary'

export type ToTake = { adviceId: string; timeId: string }

type Taking = Arranged & { time: Awaited<ReturnType<typeof timeOf>>; offer: Appointment | undefined }

const hours = (count: number): number => count * 3_600_000

const load = async (tx: Tx, { adviceId, timeId }: ToTake, actor: Actor): Promise<Taking | null> => {
  const arranged = await arrangements.lock(tx, adviceId, actor)
  if (!arranged) return null
  return {
    ...arranged,
    offer: offersOf(arranged).find(({ id }) => id === timeId),
    time: await timeOf(tx, timeId, arranged.adviserId),
  }
}

/**
 * Why a time cannot be taken, whatever else holds. An adult takes only what is open to them, not in the next two hours, and
 * none by telephone where nobody knows their number.
 */
const hindrance = (taking: Taking, side: 'adult' | 'staff', at: Date) => {
  const time = taking.offer ?? taking.time
  if (!time || (!taking.offer && side === 'adult' && !taking.time?.selfBooked)) return 'time-gone' as const
  const notice = taking.offer || side === 'staff' ? 0 : hours(bookHours)
  if (time.startsAt.getTime() <= at.getTime() + notice) return 'time-passed' as const
  if (side === 'adult' && time.way === 'phone' && !taking.asked.request.phone) return 'no-phone' as const
  return registeredFor(taking, time.startsAt) ? null : ('beyond-registration' as const)
}

const lapse = (offers: readonly Appointment[], at: Date) => offers.flatMap(one => moved(one, 'let-go', at) ?? [])

/**
 * Whoever asked takes a time, one that was offered or one that is open; or their adviser does it for them, on the telephone.
 * What else was offered is let go. Refused: `time-gone`, `time-passed`, `no-phone`, `beyond-registration`, `booked-already`, and by the
 * database `time-taken` where somebody was quicker.
 */
export const bookTime = command({
  name: 'appointments.book',
  load,
  allow: (actor, { asked }) => mayMove(actor, 'book', asked.request),
  decide: (taking, _input, at, actor): Decided => {
    const side = sideOf(actor, taking)
    if (bookedOf(taking)) return refuse('booked-already')
    const why = hindrance(taking, side, at)
    if (why) return refuse(why)
    const { asked, adviserId, spaces, offer, time } = taking
    const { id: adviceId, hubId } = asked.request
    const others = lapse(
      offersOf(taking).filter(one => one !== offer),
      at,
    )
    const chosen = offer ? moved(offer, 'choose', at) : null
    // Whoever takes it themselves, or on the telephone, knows of it: nobody rings to say so.
    const rungAt = at
    const of = { hubId, adviserId, subjectId: adviceId, adviceId, state: 'booked' as const }
    const begun = !offer && time ? appointmentAt(time, spaces, { ...of, id: randomUUID() }, at) : null
    const booked = chosen ?? begun
    if (!booked) return refuse('time-gone')
    return withStep(
      taking,
      'book',
      { actor, at },
      {
        changed: [...others, ...(chosen ? [{ ...chosen, rungAt }] : [])],
        added: begun ? [{ ...begun, rungAt }] : [],
        facts: [
          ...others.map(one => ({ type: 'appointment-lapsed' as const, ...about(one) })),
          { type: 'appointment-booked', ...about(booked), side },
        ],
      },
    )
  },
  save: saveArrangement,
  constraints: databaseSays,
})

/**
 * A meeting goes to another time. By the link up to 24 hours before, later by telephone, when the adviser does it. The
 * request stands as it did. Refused: `too-late`, `nothing-booked`, `not-registered`, `same-time` where it stands there
 * already, as when somebody presses twice, and as for booking.
 */
export const moveAppointment = command({
  name: 'appointments.move',
  load,
  allow: (actor, { asked, adviserId }) => partsFor(actor, 'move', { request: asked.request, adviserId }).length > 0,
  decide: (taking, _input, at, actor): Decided => {
    const { asked, adviserId, spaces, time } = taking
    const side = sideOf(actor, taking)
    const before = bookedOf(taking)
    const left = before && moved(before, 'move', at)
    if (!before || !left) return refuse('nothing-booked')
    if (actsAsAdviser(actor, 'move', { request: asked.request, adviserId }) && !asked.registered)
      return refuse('not-registered')
    const notice = side === 'adult' ? hours(moveHours) : 0
    if (before.startsAt.getTime() - notice <= at.getTime()) return refuse('too-late')
    if (time && isSame(time, before)) return refuse('same-time')
    const why = hindrance({ ...taking, offer: undefined }, side, at)
    if (why || !time) return refuse(why ?? 'time-gone')
    const { series, sequence, offeredAt, hubId, subjectId, adviceId } = before
    const next = appointmentAt(
      time,
      spaces,
      {
        ...{ id: randomUUID(), state: 'booked', hubId, adviserId, subjectId, adviceId },
        ...{ series, sequence: sequence + 1, offeredAt },
      },
      at,
    )
    const rungAt = side === 'adult' ? at : null
    return accept<Arrangement, FactToRecord>(
      { request: null, changed: [left], added: [{ ...next, rungAt }] },
      {
        ...{ type: 'appointment-moved', ...about(left), side, to: next.id },
      },
    )
  },
  save: saveArrangement,
  constraints: databaseSays,
})
