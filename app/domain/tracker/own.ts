import { clock } from '~/platform/clock'
import { isId, type Prisma, transact } from '~/platform/db'
import { figuresOf, ratesOn } from '../funding'
import type { CourseShape } from '../funding/forms'
import type { Actor } from '../kernel/actor'
import { type Day, dayOf, daysBetween } from '../kernel/working-days'
import { learnerOf } from '../learners'
import { besideOpportunity, nextDay } from './deadlines'
import { putBackDays } from './remove'
import {
  isOver,
  overStates,
  type TrackedMove,
  type TrackedState,
  takesBack,
  trackedLifecycle,
  wayBack,
} from './tracked'
import type { HeardKind, TrackedRoute } from './vocabulary'

const hanging = {
  own: true,
  documents: { orderBy: [{ name: 'asc' }, { id: 'asc' }] },
  funding: true,
} satisfies Prisma.TrackedInclude
type Row = Prisma.TrackedGetPayload<{ include: typeof hanging }>
type Opportunity = { id: string; state: string; closesOn: Date }

/** A date column as its own day. */
export const dayIn = (at: Date | null): Day | null => (at ? at.toISOString().slice(0, 10) : null)

/** One line of a list, as only its owner reads it. */
const lineOf = (row: Row, opportunities: ReadonlyMap<string, Opportunity>, today: Day) => {
  const { opportunityId, takenDeadline } = row
  const state = row.state as TrackedState
  const [deadline, heardOn] = [dayIn(row.deadline), dayIn(row.heardOn)]
  const day = nextDay({ state, deadline, heardOn })
  const opportunity = opportunityId ? (opportunities.get(opportunityId) ?? null) : null
  const beside =
    opportunityId && !isOver(state)
      ? besideOpportunity(
          dayIn(takenDeadline),
          opportunity && { ...opportunity, closesOn: dayOf(opportunity.closesOn) },
        )
      : ('same' as const)
  return {
    ...{ id: row.id, route: row.route as TrackedRoute, title: row.title, organisation: row.organisation },
    ...{ link: row.link, state, deadline, day, daysLeft: day === null ? null : daysBetween(today, day) },
    ...{ heard: row.heard as HeardKind | null, heardOn, suggested: row.suggestedBy !== null, beside },
    newDeadline: beside === 'other-deadline' && opportunity ? dayOf(opportunity.closesOn) : null,
    ...{ nextStep: row.own?.nextStep ?? '', nextOn: dayIn(row.own?.nextOn ?? null) },
    documents: { ready: row.documents.filter(({ ready }) => ready).length, needed: row.documents.length },
  }
}
export type TrackedLine = ReturnType<typeof lineOf>

const far = '9999-12-31'
const soonest = (one: TrackedLine): string => [one.day ?? far, one.nextOn ?? far].sort()[0] ?? far
/** What is over stands last; the rest by the day that comes first. */
const inOrder = (a: TrackedLine, b: TrackedLine): number =>
  Number(isOver(a.state)) - Number(isOver(b.state)) || (soonest(a) < soonest(b) ? -1 : soonest(a) > soonest(b) ? 1 : 0)

/** How a list is narrowed: what is not over, everything, or one stage. */
export type StageAsked = TrackedState | 'open' | 'all'

const asked = (stage: StageAsked): Prisma.TrackedWhereInput => {
  if (stage === 'all') return {}
  return { state: stage === 'open' ? { notIn: [...overStates] } : stage }
}

const opportunitiesOf = async (tx: Parameters<Parameters<typeof transact>[1]>[0], rows: readonly Row[]) => {
  const ids = rows.flatMap(({ opportunityId }) => opportunityId ?? [])
  const found = await tx.opportunity.findMany({
    where: { id: { in: ids } },
    select: { id: true, state: true, closesOn: true },
  })
  return new Map(found.map(one => [one.id, one]))
}

/** Somebody's own list, the nearest day first, with what they removed and can put back. Null for whoever has no record. */
export const ownTracker = async (actor: Actor, stage: StageAsked) => {
  const learner = await learnerOf(actor)
  if (!learner) return null
  const at = clock.now()
  return transact(actor, async tx => {
    const of = { learnerId: learner.id }
    const rows = await tx.tracked.findMany({ where: { ...of, removedAt: null, ...asked(stage) }, include: hanging })
    const removed = await tx.tracked.findMany({
      where: { ...of, removedAt: { gte: new Date(at.getTime() - putBackDays * 86_400_000) } },
      select: { id: true, title: true },
      orderBy: [{ removedAt: 'desc' }, { id: 'asc' }],
    })
    const opportunities = await opportunitiesOf(tx, rows)
    return {
      ...{ stage, pupil: learner.institutionId !== null, removed },
      total: await tx.tracked.count({ where: { ...of, removedAt: null } }),
      things: rows.map(row => lineOf(row, opportunities, dayOf(at))).sort(inOrder),
    }
  })
}

/** Days within which something stands at the top of the list. */
const soonDays = 7

/** Is a day of this one within the week, or past and still to be said something about? */
export const isSoon = ({ daysLeft }: Pick<TrackedLine, 'daysLeft'>): boolean =>
  daysLeft !== null && daysLeft <= soonDays

/** Kept figures, worked out again by the rates they were kept with. */
const fundingOf = (kept: Row['funding']) => {
  if (!kept) return null
  const { usedCredits, credits, years, level, shape } = kept
  const rates = ratesOn(dayIn(kept.ratesFrom) ?? '')
  const facts = {
    usedCredits,
    credits,
    years,
    level,
    shape: shape as CourseShape,
    startsOn: dayIn(kept.startsOn) ?? '',
  }
  return { facts, rates, figures: figuresOf(facts, rates), keptOn: dayOf(kept.keptAt) }
}

/** One application with everything its owner wrote, and what they can say of it now. */
export const ownTracked = async (actor: Actor, trackedId: string) => {
  const learner = await learnerOf(actor)
  if (!learner || !isId(trackedId)) return null
  return transact(actor, async tx => {
    const row = await tx.tracked.findFirst({
      where: { id: trackedId, learnerId: learner.id, removedAt: null },
      include: hanging,
    })
    if (!row) return null
    const opportunities = await opportunitiesOf(tx, [row])
    const line = lineOf(row, opportunities, dayOf(clock.now()))
    const passed = line.deadline !== null && line.deadline < dayOf(clock.now())
    const moves: TrackedMove[] = trackedLifecycle
      .movesFrom(line.state)
      .filter(move => !takesBack(move) && (move !== 'miss' || passed))
    return {
      ...line,
      pupil: learner.institutionId !== null,
      ...{ remind: row.remind, note: row.own?.note ?? '', moves, back: wayBack(line.state, row.previous) },
      ...{
        passed,
        opportunityId: row.opportunityId && opportunities.has(row.opportunityId) ? row.opportunityId : null,
      },
      list: row.documents.map(({ id, name, ready }) => ({ id, name, ready })),
      funding: fundingOf(row.funding),
    }
  })
}
export type OwnTracked = NonNullable<Awaited<ReturnType<typeof ownTracked>>>

const kindToRoute: { readonly [kind: string]: TrackedRoute } = {
  apprenticeship: 'apprenticeship',
  course: 'course',
  bootcamp: 'bootcamp',
  job: 'job',
  vacancy: 'job',
  volunteering: 'volunteering',
}

/** What a new entry begins with: nothing, or an opportunity that is open. Null where there is no such opportunity. */
export const trackingFrom = async (actor: Actor, opportunityId: string | null) => {
  const learner = await learnerOf(actor)
  if (!learner) return null
  const pupil = learner.institutionId !== null
  if (!opportunityId) return { pupil, from: null }
  if (!isId(opportunityId)) return null
  const found = await transact(actor, tx =>
    tx.opportunity.findFirst({
      where: { id: opportunityId, hubId: learner.hubId, state: 'live' },
      select: { id: true, title: true, organisation: true, kind: true, closesOn: true },
    }),
  )
  if (!found) return null
  const { id, title, organisation, kind, closesOn } = found
  return { pupil, from: { id, title, organisation, route: kindToRoute[kind] ?? 'other', deadline: dayOf(closesOn) } }
}

/** What is to be put back: its title; null where nothing of theirs with this id was removed. */
export const removedTracked = async (actor: Actor, trackedId: string) => {
  const learner = await learnerOf(actor)
  if (!learner || !isId(trackedId)) return null
  return transact(actor, tx =>
    tx.tracked.findFirst({
      where: { id: trackedId, learnerId: learner.id, removedAt: { not: null } },
      select: { id: true, title: true },
    }),
  )
}
