import { clock } from '~/platform/clock'
import { type Prisma, type Tx, transact } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { dayOf, daysBetween } from '../kernel/working-days'
import { learnerOf } from '../learners'
import { isMinor } from './hours'
import { type PlacementState, placementLifecycle } from './placement'
import { hostedBy } from './policy'
import { lookBackUntil, type Turn, turnOf, turns } from './turn'

const placementsPerPage = 25

/** How lists are cut: what waits for the reader, what is on its way, what is over. */
export const heaps = ['yours', 'running', 'over', 'all'] as const
export type Heap = (typeof heaps)[number]

const over = (state: PlacementState): boolean => placementLifecycle.final.includes(state)
const { states } = placementLifecycle

const whose = (turn: readonly Turn[]): PlacementState[] => states.filter(state => turn.includes(turns[state]))

/** Over, and nobody waits any more for what both sides have to say. */
const silent = (): Prisma.PlacementWhereInput => ({
  state: 'completed',
  waitsSince: { lt: lookBackUntil(clock.now()) },
})

const inHeap = (heap: Heap, turn: readonly Turn[]): Prisma.PlacementWhereInput => {
  switch (heap) {
    case 'yours':
      return { state: { in: whose(turn) }, NOT: silent() }
    case 'running':
      return { state: { in: states.filter(state => !over(state)) }, NOT: silent() }
    case 'over':
      return { OR: [{ state: { in: states.filter(over) } }, silent()] }
    case 'all':
      return {}
  }
}

const line = {
  ...{ id: true, state: true, startsOn: true, endsOn: true, waitsSince: true, yearGroup: true, learnerId: true },
  opportunity: { select: { title: true, organisation: true } },
  institution: { select: { name: true } },
} satisfies Prisma.PlacementSelect

type Row = Prisma.PlacementGetPayload<{ select: typeof line }>

/** Labels of the learners that the transaction sees; of others there are none. */
const labelsIn = async (tx: Tx, rows: readonly Row[]): Promise<Map<string, string>> => {
  const ids = [...new Set(rows.map(({ learnerId }) => learnerId))]
  const seen = await tx.learner.findMany({ where: { id: { in: ids } }, select: { id: true, label: true } })
  return new Map(seen.map(({ id, label }) => [id, label]))
}

const shown = ({ learnerId, state, institution, ...row }: Row, labels: ReadonlyMap<string, string>) => ({
  ...row,
  ...{
    state: state as PlacementState,
    turn: turnOf({ state, waitsSince: row.waitsSince }, clock.now()),
    minor: isMinor(row.yearGroup),
  },
  ...{ institution: institution?.name ?? null, label: labels.get(learnerId) ?? null },
  waited: daysBetween(row.waitsSince, clock.now()),
})

const page = (viewer: Actor, where: Prisma.PlacementWhereInput, number: number) =>
  transact(viewer, async tx => {
    const total = await tx.placement.count({ where })
    const rows = await tx.placement.findMany({
      where,
      orderBy: [{ waitsSince: 'asc' }, { id: 'asc' }],
      skip: (number - 1) * placementsPerPage,
      take: placementsPerPage,
      select: line,
    })
    const labels = await labelsIn(tx, rows)
    return {
      ...{ total, page: number, size: placementsPerPage },
      rows: rows.map(row => shown(row, labels)),
    }
  })

export type PlacementLine = Awaited<ReturnType<typeof page>>['rows'][number]

/** Placements of the viewer's institutions, and of the adults an adviser walks with; who has waited longest first. */
export const placementsForStaff = (viewer: Actor, heap: Heap, number: number) =>
  page(
    viewer,
    {
      hubId: viewer.hubId,
      AND: inHeap(heap, ['institution', 'both']),
      OR: [
        { institutionId: { in: organisationsOf(viewer, 'careers-leader', 'teacher') } },
        ...(wears(viewer, 'adviser') ? [{ institutionId: null, learner: { adviserId: viewer.personId } }] : []),
      ],
    },
    number,
  )

/** What the viewer's employers and providers are asked for and have agreed to. What nobody sent off is not theirs to see. */
export const placementsAtHost = (viewer: Actor, heap: Heap, number: number) =>
  page(
    viewer,
    {
      ...hostedBy(viewer),
      AND: [inHeap(heap, ['host', 'both']), { state: { not: 'drafted' } }],
      linkHash: { not: null },
    },
    number,
  )

/** Every placement of the hub, by state: how many, how long the longest has waited, and for whom. No learner is named. */
export const placementBoard = async (viewer: Actor, state: string, number: number) => {
  if (!wears(viewer, 'coordinator')) return null
  const counts = await transact(viewer, tx =>
    tx.placement.groupBy({
      by: ['state'],
      where: { hubId: viewer.hubId },
      _count: true,
      _min: { waitsSince: true },
    }),
  )
  const known = states.find(one => one === state)
  const rows = await page(
    viewer,
    { hubId: viewer.hubId, state: known ?? { in: states.filter(one => !over(one)) } },
    number,
  )
  return {
    state: known ?? null,
    counts: states.flatMap(one => {
      const found = counts.find(({ state: counted }) => counted === one)
      if (!found) return []
      const since = found._min.waitsSince
      const waits =
        since && turnOf({ state: one, waitsSince: since }, clock.now()) !== 'nobody'
          ? daysBetween(since, clock.now())
          : null
      return [{ state: one, count: found._count, turn: turns[one], longest: waits }]
    }),
    ...rows,
  }
}

/** A learner's own placements, the latest first; null for whoever is no learner. */
export const ownPlacements = async (actor: Actor) => {
  const learner = await learnerOf(actor)
  if (!learner) return null
  const rows = await transact(actor, tx =>
    tx.placement.findMany({
      where: { learnerId: learner.id },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      select: line,
    }),
  )
  return { placements: rows.map(row => shown(row, new Map())) }
}

/** Somebody was there: the days that are written down count, whatever came after. */
const been = ['started', 'completed', 'evaluated', 'ended-early'] as const satisfies PlacementState[]

/** Where the learner whose record it is has been, for their portfolio: oldest first, with the minutes written down. */
export const placementsBeen = async (actor: Actor) => {
  const learner = await learnerOf(actor)
  if (!learner) return []
  const rows = await transact(actor, tx =>
    tx.placement.findMany({
      where: { learnerId: learner.id, state: { in: [...been] } },
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      select: {
        startsOn: true,
        endsOn: true,
        opportunity: { select: { title: true, organisation: true } },
        days: { select: { minutes: true } },
      },
    }),
  )
  return rows.map(({ startsOn, endsOn, opportunity, days }) => ({
    ...opportunity,
    ...{ from: dayOf(startsOn), to: dayOf(endsOn) },
    minutes: days.reduce((sum, day) => sum + day.minutes, 0),
  }))
}
export type PlacementBeen = Awaited<ReturnType<typeof placementsBeen>>[number]

/** How many placements wait for the viewer: as staff, or as a host. */
export const placementsWaiting = async (viewer: Actor): Promise<{ staff: number; host: number }> => ({
  staff: (await placementsForStaff(viewer, 'yours', 1)).total,
  host: (await placementsAtHost(viewer, 'yours', 1)).total,
})
