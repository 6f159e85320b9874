import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { addDays, type Day, dateOf, dayOf, startOfDay } from '../../kernel/working-days'
import { type ContributionMove, contributionLifecycle } from '../contribution/contribution'
import { isContributor, mayMove, worksOnContributions } from '../contribution/policy'
import { dayOfSlot, type Slot } from './store'

const interviewMoves = ['schedule', 'reschedule', 'unschedule', 'not-come'] as const satisfies ContributionMove[]
export type InterviewMove = (typeof interviewMoves)[number]

const namesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, string>> => {
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}

/** Days on which a recordist has no place left, as `recordist day`. */
const fullDays = async (tx: Tx, cap: number): Promise<Set<string>> => {
  const days = await tx.recordistDay.findMany({
    where: { day: { gte: dateOf(dayOf(clock.now())) }, booked: { gte: cap } },
    select: { recordistId: true, day: true },
  })
  return new Set(days.map(({ recordistId, day }) => `${recordistId} ${dayOf(day)}`))
}

/** Things with a time under the days they are on, in order. */
export const byDay = <T extends { startsAt: Date }>(things: readonly T[]): { day: Day; slots: T[] }[] => {
  const days = new Map<Day, T[]>()
  for (const thing of things) days.set(dayOfSlot(thing), [...(days.get(dayOfSlot(thing)) ?? []), thing])
  return [...days].map(([day, slots]) => ({ day, slots }))
}

/** Times anybody of the hub keeps free and still has room for, by day. */
const freeSlots = async (tx: Tx, held: Slot | null, cap: number) => {
  const full = await fullDays(tx, cap)
  const free = (await tx.interviewSlot.findMany({
    where: { state: 'free', startsAt: { gt: clock.now() } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: 200,
  })) as Slot[]
  const own = held ? `${held.recordistId} ${dayOfSlot(held)}` : ''
  const open = free.filter(slot => {
    const day = `${slot.recordistId} ${dayOfSlot(slot)}`
    // Whoever moves within a full day gives back the place they take.
    return !full.has(day) || day === own
  })
  const names = await namesOf(
    tx,
    open.map(({ recordistId }) => recordistId),
  )
  return byDay(
    open.map(({ id, startsAt, endsAt, place, venue, recordistId }) => ({
      ...{ id, startsAt, endsAt, place, venue },
      recordist: names.get(recordistId) ?? '',
    })),
  )
}

const heldOf = async (tx: Tx, contributionId: string): Promise<Slot | null> =>
  (await tx.interviewSlot.findFirst({ where: { contributionId, state: 'booked' } })) as Slot | null

/** Everything the page of one interview shows, to the contributor and to those who work on contributions. */
export const interviewPage = (viewer: Actor, contributionId: string) =>
  transact(viewer, async tx => {
    if (!isId(contributionId)) return null
    const found = await tx.contribution.findUnique({
      where: { id: contributionId },
      include: { hub: { select: { interviewsADay: true, name: true, replyTo: true } } },
    })
    if (!found || !(isContributor(viewer, found) || worksOnContributions(viewer))) return null
    const who = await tx.contributor.findUnique({ where: { contributionId }, select: { name: true } })
    const held = await heldOf(tx, contributionId)
    const at = clock.now()
    const open = contributionLifecycle.movesFrom(found.state)
    const moves = interviewMoves.filter(move => {
      if (!open.includes(move) || !mayMove(viewer, move, found)) return false
      if (move === 'not-come') return held !== null && held.startsAt <= at
      return move === 'schedule' || (held !== null && held.startsAt > at)
    })
    const mayChoose = moves.includes('schedule') || moves.includes('reschedule')
    const names = held ? await namesOf(tx, [held.recordistId]) : new Map<string, string>()
    return {
      id: found.id,
      state: found.state,
      name: who?.name ?? found.shownAs,
      shownAs: found.shownAs,
      accessNeeds: found.accessNeeds,
      chaperone: found.chaperone,
      hub: { name: found.hub.name, replyTo: found.hub.replyTo },
      held: held && {
        ...{ id: held.id, startsAt: held.startsAt, endsAt: held.endsAt, place: held.place, venue: held.venue },
        recordist: names.get(held.recordistId) ?? '',
        passed: held.startsAt <= at,
      },
      moves,
      days: mayChoose ? await freeSlots(tx, held, found.hub.interviewsADay) : [],
    }
  })
export type InterviewPage = NonNullable<Awaited<ReturnType<typeof interviewPage>>>

const recordistsOf = async (tx: Tx, hubId: string) => {
  const today = dateOf(dayOf(clock.now()))
  const held = await tx.membership.findMany({
    where: { hubId, role: 'recordist', from: { lte: today }, OR: [{ to: null }, { to: { gt: today } }] },
    distinct: ['personId'],
    select: { person: { select: { id: true, name: true } } },
  })
  return held.map(({ person }) => person).sort((one, other) => one.name.localeCompare(other.name))
}

/** Days shown behind today, so that what was just done can still be seen. */
const daysBehind = 7

/** The times one recordist keeps, by day. A recordist sees their own; a coordinator whoever is asked for. */
export const slotsPage = (viewer: Actor, asked: string | null) =>
  transact(viewer, async tx => {
    const isHub = wears(viewer, 'coordinator')
    if (!isHub && !wears(viewer, 'recordist')) return null
    const recordists = await recordistsOf(tx, viewer.hubId)
    const own = recordists.find(({ id }) => id === viewer.personId)
    const recordist = isHub ? (recordists.find(({ id }) => id === asked) ?? own ?? recordists[0]) : own
    const { interviewsADay: cap } = await tx.hub.findUniqueOrThrow({
      where: { id: viewer.hubId },
      select: { interviewsADay: true },
    })
    const from = startOfDay(addDays(clock.now(), -daysBehind))
    const kept = recordist
      ? await tx.interviewSlot.findMany({
          where: { recordistId: recordist.id, state: { not: 'removed' }, startsAt: { gte: from } },
          orderBy: { startsAt: 'asc' },
          include: { contribution: { select: { id: true, shownAs: true, accessNeeds: true, chaperone: true } } },
        })
      : []
    const days = await tx.recordistDay.findMany({
      where: { recordistId: recordist?.id ?? viewer.personId, day: { gte: dateOf(dayOf(from)) } },
    })
    const used = new Map(days.map(({ day, booked }) => [dayOf(day), booked]))
    return {
      cap,
      recordist: recordist ?? null,
      recordists: isHub ? recordists : [],
      days: byDay(
        kept.map(({ id, startsAt, endsAt, state, place, venue, contribution }) => ({
          ...{ id, startsAt, endsAt, venue, contribution },
          place: place as Slot['place'],
          state: state as Slot['state'],
          passed: startsAt <= clock.now(),
        })),
      ).map(({ day, slots }) => ({ day, used: used.get(day) ?? 0, slots })),
    }
  })
export type SlotsPage = NonNullable<Awaited<ReturnType<typeof slotsPage>>>
