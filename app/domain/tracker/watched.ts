import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { dayOf, daysBetween } from '../kernel/working-days'
import { nextDay } from './deadlines'
import { dayIn } from './own'
import { maySuggest, watchedBy, watches } from './policy'
import { learnerIn } from './store'
import { overStates, type TrackedState } from './tracked'
import type { HeardKind, TrackedRoute } from './vocabulary'

const perPage = 25

const seen = {
  ...{ id: true, route: true, state: true, title: true, organisation: true, deadline: true, heard: true },
  ...{ heardOn: true, suggestedBy: true, learnerId: true },
  learner: { select: { label: true, yearGroup: true } },
} satisfies Prisma.TrackedSelect

/** What staff and advisers read of one application: the stage and its days. Never a note, a step or a document. */
const lineOf = (row: Prisma.TrackedGetPayload<{ select: typeof seen }>) => {
  const state = row.state as TrackedState
  const [deadline, heardOn] = [dayIn(row.deadline), dayIn(row.heardOn)]
  const day = nextDay({ state, deadline, heardOn })
  return {
    ...{ id: row.id, learnerId: row.learnerId, label: row.learner.label, yearGroup: row.learner.yearGroup },
    ...{ route: row.route as TrackedRoute, state, title: row.title, organisation: row.organisation, deadline, heardOn },
    ...{ heard: row.heard as HeardKind | null, day, suggested: row.suggestedBy !== null },
    daysLeft: day === null ? null : daysBetween(dayOf(clock.now()), day),
  }
}
export type WatchedLine = ReturnType<typeof lineOf>

/** What the viewer's learners have under way, the nearest deadline first. */
export const watchedDeadlines = (viewer: Actor, page: number) =>
  transact(viewer, async tx => {
    const where: Prisma.TrackedWhereInput = {
      ...{ hubId: viewer.hubId, removedAt: null, state: { notIn: [...overStates] } },
      learner: watchedBy(viewer),
    }
    const rows = await tx.tracked.findMany({
      where,
      orderBy: [{ deadline: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      skip: (page - 1) * perPage,
      take: perPage,
      select: seen,
    })
    return { page, size: perPage, total: await tx.tracked.count({ where }), rows: rows.map(lineOf) }
  })

/** One learner's list for whoever watches it; null where the viewer is nobody to them. */
export const watchedTracker = (viewer: Actor, learnerId: string) =>
  transact(viewer, async tx => {
    const learner = await learnerIn(tx, learnerId)
    if (!learner || !watches(viewer, learner)) return null
    const { label, yearGroup } = await tx.learner.findUniqueOrThrow({ where: { id: learner.id } })
    const rows = await tx.tracked.findMany({
      where: { learnerId: learner.id, removedAt: null },
      orderBy: [{ deadline: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      select: seen,
    })
    return {
      learnerId: learner.id,
      label,
      yearGroup,
      maySuggest: maySuggest(viewer, learner),
      things: rows.map(lineOf),
    }
  })
