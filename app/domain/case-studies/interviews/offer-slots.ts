import { randomUUID } from 'node:crypto'
import { clock } from '~/platform/clock'
import { isId, type Tx } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { dateOf, dayOf } from '../../kernel/working-days'
import { type Plan, plannedTimes } from './plan'
import { type Slot, slots } from './store'

/** Most times one recordist may keep ahead, so that the page stays readable. */
const mostAhead = 120

type Offered = Plan & { recordistId: string; place: Slot['place']; venue: string }

/** The hub's recordist of that id today; null where there is none. */
const recordistOf = async (tx: Tx, hubId: string, personId: string, at: Date) => {
  const today = dateOf(dayOf(at))
  return isId(personId)
    ? tx.membership.findFirst({
        where: { hubId, personId, role: 'recordist', from: { lte: today }, OR: [{ to: null }, { to: { gt: today } }] },
        select: { personId: true, hubId: true },
      })
    : null
}

const load = async (tx: Tx, { recordistId, ...plan }: Offered, { hubId }: Actor) => {
  const recordist = await recordistOf(tx, hubId, recordistId, clock.now())
  if (!recordist) return null
  const ahead = (await tx.interviewSlot.findMany({
    where: { recordistId, state: { not: 'removed' }, endsAt: { gt: clock.now() } },
  })) as Slot[]
  return { ...recordist, ahead, newIds: plannedTimes(plan).map(() => randomUUID()) }
}

const ofOwnOrHub = (actor: Actor, { hubId, recordistId }: { hubId: string; recordistId: string }): boolean =>
  actor.hubId === hubId &&
  (wears(actor, 'coordinator') || (wears(actor, 'recordist') && actor.personId === recordistId))

/** Keeps one or several times free for interviews. A recordist keeps their own; a coordinator any recordist's. */
export const offerSlots = command({
  name: 'case-studies.offer-slots',
  load,
  allow: (actor, { hubId, personId }) => ofOwnOrHub(actor, { hubId, recordistId: personId }),
  decide: ({ hubId, personId: recordistId, ahead, newIds }, { place, venue, ...plan }, at) => {
    const times = plannedTimes(plan)
    if (times.some(({ startsAt }) => startsAt <= at)) return refuse('slot-in-the-past')
    if (times.some(({ startsAt, endsAt }) => dayOf(startsAt) !== dayOf(endsAt))) return refuse('slot-past-midnight')
    if (place === 'venue' && !venue.trim()) return refuse('say-venue')
    if (ahead.length + times.length > mostAhead) return refuse('too-many-slots')
    const overlaps = times.some(time => ahead.some(slot => slot.startsAt < time.endsAt && time.startsAt < slot.endsAt))
    if (overlaps) return refuse('slots-overlap')
    const kept = times.map((time, index) => ({
      ...{ id: newIds[index] ?? '', hubId, recordistId, place, venue: place === 'venue' ? venue.trim() : '' },
      ...time,
      createdAt: at,
    }))
    return accept(kept, ...kept.map(({ id }) => ({ type: 'slot-offered' as const, hubId, subjectId: id })))
  },
  save: async (tx, kept) => {
    await tx.interviewSlot.createMany({ data: kept })
  },
  constraints: { interview_slot_no_overlap: 'slots-overlap' },
})

/** Takes a time back that nobody has chosen. */
export const removeSlot = command({
  name: 'case-studies.remove-slot',
  load: async (tx: Tx, { slotId }: { slotId: string }) => (await slots.lock(tx, [slotId]))[0] ?? null,
  allow: ofOwnOrHub,
  decide: slot => {
    if (slot.state !== 'free') return refuse('slot-promised')
    return accept(
      { ...slot, state: 'removed' as const },
      { type: 'slot-removed' as const, hubId: slot.hubId, subjectId: slot.id },
    )
  },
  save: slots.save,
})
