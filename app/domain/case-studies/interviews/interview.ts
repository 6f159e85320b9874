import { accept, refuse } from '../../kernel/decision'
import { contributionLifecycle } from '../contribution/contribution'
import type { Contribution } from '../contribution/store'
import { type DayChange, dayOfSlot, type Slot } from './store'

/** A contribution with the slot it holds, the slot it wants, and what the recordist's day still has room for. */
export type Booking = {
  contribution: Contribution
  held: Slot | null
  wanted: Slot | null
  /** Interviews of the wanted day, this contribution's own left out. */
  used: number
  cap: number
}

/** What a change of an interview comes to: the rows to write and the places to take and give back. */
export type Booked = { contribution: Contribution; slots: Slot[]; days: DayChange[]; cap: number }

const placeIn = ({ hubId, recordistId, ...slot }: Slot, by: DayChange['by']): DayChange => ({
  ...{ hubId, recordistId, by },
  day: dayOfSlot(slot),
})

/** The slot as nobody's again. */
export const freed = (slot: Slot): Slot => ({ ...slot, state: 'free', contributionId: null, venue: venueOf(slot) })

/** Where a slot is when nobody holds it: a contributor's own address goes with them. */
const venueOf = ({ place, venue }: Slot): string => (place === 'travel' ? '' : venue)

const booked = (slot: Slot, { id, version }: Contribution, where: string): Slot => ({
  ...slot,
  state: 'booked',
  contributionId: id,
  // Every change of the contribution counts its version up, so a calendar always takes the newest.
  sequence: version + 1,
  venue: slot.place === 'travel' ? where.trim() : slot.venue,
})

const whyNot = ({ wanted, used, cap }: Booking, where: string, at: Date) => {
  if (!wanted) return 'slot-gone' as const
  if (wanted.state !== 'free') return 'slot-taken' as const
  if (wanted.startsAt <= at) return 'slot-passed' as const
  if (used >= cap) return 'day-full' as const
  return wanted.place === 'travel' && !where.trim() ? ('say-where' as const) : null
}

/** A first time for the interview, or another after nobody came. */
export const scheduled = (booking: Booking, where: string, at: Date) => {
  const { contribution, wanted, cap } = booking
  const state = contributionLifecycle.step(contribution.state, 'schedule')
  if (!state) return refuse('wrong-state')
  const why = whyNot(booking, where, at)
  if (why || !wanted) return refuse(why ?? 'slot-gone')
  const { hubId, id: subjectId } = contribution
  const next = { ...contribution, state, stateSince: at, way: 'interview', recordistId: wanted.recordistId }
  return accept<Booked, { type: 'interview-scheduled'; hubId: string; subjectId: string; slotId: string }>(
    { contribution: next, slots: [booked(wanted, contribution, where)], days: [placeIn(wanted, 1)], cap },
    { type: 'interview-scheduled', hubId, subjectId, slotId: wanted.id },
  )
}

/** Another time: the old day gives its place back, the new one takes one. */
export const rescheduled = (booking: Booking, where: string, at: Date) => {
  const { contribution, held, wanted, cap } = booking
  const state = contributionLifecycle.step(contribution.state, 'reschedule')
  if (!state || !held) return refuse('wrong-state')
  if (held.startsAt <= at) return refuse('interview-passed')
  const why = whyNot(booking, where, at)
  if (why || !wanted) return refuse(why ?? 'slot-gone')
  const { hubId, id: subjectId } = contribution
  return accept<
    Booked,
    { type: 'interview-rescheduled'; hubId: string; subjectId: string; slotId: string; fromSlotId: string }
  >(
    {
      contribution: { ...contribution, state, stateSince: at, recordistId: wanted.recordistId },
      slots: [freed(held), booked(wanted, contribution, where)],
      days: [placeIn(held, -1), placeIn(wanted, 1)],
      cap,
    },
    { type: 'interview-rescheduled', hubId, subjectId, slotId: wanted.id, fromSlotId: held.id },
  )
}

/** Taken back before its hour: the time is free for somebody else. */
export const unscheduled = ({ contribution, held, cap }: Booking, at: Date) => {
  const state = contributionLifecycle.step(contribution.state, 'unschedule')
  if (!state || !held) return refuse('wrong-state')
  if (held.startsAt <= at) return refuse('interview-passed')
  const { hubId, id: subjectId } = contribution
  return accept<Booked, { type: 'interview-unscheduled'; hubId: string; subjectId: string; slotId: string }>(
    {
      contribution: { ...contribution, state, stateSince: at, recordistId: null },
      slots: [freed(held)],
      days: [placeIn(held, -1)],
      cap,
    },
    { type: 'interview-unscheduled', hubId, subjectId, slotId: held.id },
  )
}

/** The hour came and the contributor did not. The recordist's day was used all the same. */
export const missed = ({ contribution, held, cap }: Booking, at: Date) => {
  const state = contributionLifecycle.step(contribution.state, 'not-come')
  if (!state || !held) return refuse('wrong-state')
  if (held.startsAt > at) return refuse('not-yet')
  const { hubId, id: subjectId } = contribution
  return accept<Booked, { type: 'interview-not-come'; hubId: string; subjectId: string; slotId: string }>(
    {
      contribution: { ...contribution, state, stateSince: at },
      slots: [{ ...held, state: 'not-come', sequence: contribution.version + 1 }],
      days: [],
      cap,
    },
    { type: 'interview-not-come', hubId, subjectId, slotId: held.id },
  )
}

/** A slot when its interview ended without another move: before its hour it is free again, after it the day was used. */
export const settledSlot = (held: Slot, at: Date): { slot: Slot; days: DayChange[] } =>
  held.startsAt > at ? { slot: freed(held), days: [placeIn(held, -1)] } : { slot: { ...held, state: 'done' }, days: [] }
