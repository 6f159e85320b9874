import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { registeredOn } from '../advisers'
import {
  type AdviserTime,
  type Appointment,
  appointmentAt,
  clash,
  movedTo,
  registrationsOf,
  spacesOf,
  timeInDiary,
} from '../appointments'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { dayOf } from '../kernel/working-days'
import { constraints, type Decided, lettingGo, type Named, offersOf, saveMoved, stepped } from './moving'
import { mayMove, partsIn } from './policy'
import { about, isGiven, meetings, type Whole } from './store'

type Timed = Whole & {
  chosen: (AdviserTime | null)[]
  spaces: Awaited<ReturnType<typeof spacesOf>>
  registrations: Awaited<ReturnType<typeof registrationsOf>>
}

const withTimes = async (
  tx: Tx,
  guidanceId: string,
  timeIds: readonly string[],
  actor: Actor,
): Promise<Timed | null> => {
  const whole = await meetings.lock(tx, guidanceId, actor)
  if (!whole) return null
  const { adviserId, hubId } = whole.meeting
  const chosen: (AdviserTime | null)[] = []
  for (const id of new Set(timeIds)) chosen.push(adviserId ? await timeInDiary(tx, id, adviserId) : null)
  return {
    ...{ ...whole, chosen },
    spaces: await spacesOf(tx, adviserId ?? hubId, hubId),
    registrations: adviserId ? await registrationsOf(tx, adviserId, hubId) : [],
  }
}

const atTime = (time: AdviserTime, { meeting, spaces }: Timed, state: Appointment['state'], at: Date): Appointment => {
  const { id: guidanceId, hubId, learnerId: subjectId, adviserId } = meeting
  return appointmentAt(
    time,
    spaces,
    { id: randomUUID(), hubId, adviserId: adviserId ?? '', subjectId, guidanceId, state },
    at,
  )
}

/** A careers leader puts a meeting on an adviser's list, the first time or another's. Refused: `not-given`. */
export const assignGuidance = command({
  name: 'guidance.schedule',
  load: async (tx: Tx, { guidanceId, adviserId }: Named & { adviserId: string }, actor) => {
    const whole = await meetings.lock(tx, guidanceId, actor)
    return whole && { ...whole, given: isId(adviserId) && (await isGiven(tx, adviserId, whole.meeting.institutionId)) }
  },
  allow: (actor, { meeting }) => mayMove(actor, 'schedule', meeting),
  decide: ({ given, ...whole }, { adviserId }, at, actor): Decided => {
    if (!given) return refuse('not-given')
    const step = stepped(whole, 'schedule', actor, at)
    if (!step.ok) return step
    const next = { ...step.next, adviserId }
    return accept(
      { meeting: next, changed: lettingGo(offersOf(whole), at), added: [] },
      { type: 'guidance-scheduled' as const, ...about(next) },
    )
  },
  save: saveMoved,
})

/** An adviser offers a pupil two times at least; they stand on the pupil's page. */
export const offerGuidance = command({
  name: 'guidance.offer',
  load: (tx: Tx, { guidanceId, timeIds }: Named & { timeIds: readonly string[] }, actor) =>
    withTimes(tx, guidanceId, timeIds, actor),
  allow: (actor, { meeting }) => mayMove(actor, 'offer', meeting),
  decide: (timed, _input, at, actor): Decided => {
    const step = stepped(timed, 'offer', actor, at)
    if (!step.ok) return step
    const found = timed.chosen.filter(time => time !== null)
    if (found.length < timed.chosen.length) return refuse('time-gone')
    if (found.length < 2) return refuse('choose-two')
    if (found.some(({ startsAt }) => startsAt <= at)) return refuse('time-passed')
    if (found.some(({ startsAt }) => !registeredOn(timed.registrations, dayOf(startsAt))))
      return refuse('beyond-registration')
    const added = found.map(time => atTime(time, timed, 'offered', at))
    if (added.some((one, index) => added.slice(index + 1).some(other => clash(one, other))))
      return refuse('times-clash')
    return accept(
      { meeting: step.next, changed: lettingGo(offersOf(timed), at), added },
      { type: 'guidance-offered' as const, ...about(step.next) },
    )
  },
  save: saveMoved,
  constraints,
})

/** A time is booked: by the pupil one that was offered; by the adviser or the careers leader any that is free. */
export const bookGuidance = command({
  name: 'guidance.book',
  load: (tx: Tx, { guidanceId, timeId }: Named & { timeId: string }, actor) =>
    withTimes(tx, guidanceId, [timeId], actor),
  allow: (actor, { meeting }) => mayMove(actor, 'book', meeting),
  decide: (timed, { timeId }, at, actor): Decided => {
    const step = stepped(timed, 'book', actor, at)
    if (!step.ok) return step
    const offer = offersOf(timed).find(({ id }) => id === timeId)
    const [time] = timed.chosen
    const staff = partsIn(actor, timed.meeting).some(part => part !== 'pupil')
    const taken = offer ?? (staff ? time : null)
    if (!taken) return refuse('time-gone')
    if (taken.startsAt <= at) return refuse('time-passed')
    if (!registeredOn(timed.registrations, dayOf(taken.startsAt))) return refuse('beyond-registration')
    const chosen = offer ? movedTo(offer, 'choose', at) : null
    const others = lettingGo(
      offersOf(timed).filter(one => one !== offer),
      at,
    )
    return accept(
      {
        meeting: step.next,
        changed: [...others, ...(chosen ? [chosen] : [])],
        added: !offer && time ? [atTime(time, timed, 'booked', at)] : [],
      },
      { type: 'guidance-booked' as const, ...about(step.next) },
    )
  },
  save: saveMoved,
  constraints,
})
