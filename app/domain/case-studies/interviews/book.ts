import type { Tx } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import type { ContributionMove } from '../contribution/contribution'
import { mayMove } from '../contribution/policy'
import { contributions } from '../contribution/store'
import { type Booked, type Booking, missed, rescheduled, scheduled, unscheduled } from './interview'
import { dayOfSlot, slots } from './store'

type Named = { contributionId: string }
type Wanted = Named & { slotId: string; where?: string | undefined }

const load = async (tx: Tx, { contributionId, slotId }: Named & { slotId?: string }): Promise<Booking | null> => {
  const contribution = await contributions.lock(tx, contributionId)
  if (!contribution) return null
  const hub = await tx.hub.findUniqueOrThrow({ where: { id: contribution.hubId }, select: { interviewsADay: true } })
  const ahead = await slots.heldBy(tx, contribution.id)
  const locked = await slots.lock(
    tx,
    [ahead?.id, slotId].filter(id => id !== undefined),
  )
  const held = locked.find(({ id }) => id === ahead?.id) ?? null
  const wanted = locked.find(({ id }) => id === slotId) ?? null
  const booked = wanted ? await slots.lockDay(tx, wanted.recordistId, dayOfSlot(wanted)) : 0
  const own = held && wanted && held.recordistId === wanted.recordistId && dayOfSlot(held) === dayOfSlot(wanted) ? 1 : 0
  return { contribution, held, wanted, used: booked - own, cap: hub.interviewsADay }
}

const save = async (tx: Tx, { contribution, slots: changed, days, cap }: Booked): Promise<void> => {
  await contributions.save(tx, contribution)
  for (const slot of changed) await slots.save(tx, slot)
  await slots.changeDays(tx, cap, days)
}

const may = (move: ContributionMove) => (actor: Actor, booking: Booking) => mayMove(actor, move, booking.contribution)

/** What the database itself holds, when two race for one place. */
const constraints = {
  recordist_day_cap: 'day-full',
  interview_slot_one_ahead: 'wrong-state',
} as const

/** Books an interview, by the contributor or by the hub's staff for them. */
export const scheduleInterview = command({
  name: 'case-studies.schedule-interview',
  load: (tx: Tx, wanted: Wanted) => load(tx, wanted),
  allow: may('schedule'),
  decide: (booking, { where = '' }, at) => scheduled(booking, where, at),
  save,
  constraints,
})

export const rescheduleInterview = command({
  name: 'case-studies.reschedule-interview',
  load: (tx: Tx, wanted: Wanted) => load(tx, wanted),
  allow: may('reschedule'),
  decide: (booking, { where = '' }, at) => rescheduled(booking, where, at),
  save,
  constraints,
})

export const unscheduleInterview = command({
  name: 'case-studies.unschedule-interview',
  load: (tx: Tx, named: Named) => load(tx, named),
  allow: may('unschedule'),
  decide: (booking, _named, at) => unscheduled(booking, at),
  save,
})

/** The recordist was there and the contributor was not. */
export const contributorNotCome = command({
  name: 'case-studies.contributor-not-come',
  load: (tx: Tx, named: Named) => load(tx, named),
  allow: may('not-come'),
  decide: (booking, _named, at) => missed(booking, at),
  save,
})
