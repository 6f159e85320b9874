import { clock } from '~/platform/clock'
import { type Prisma, type Tx, transact } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { academicYear, addDays, startOfDay } from '../kernel/working-days'
import { isMyTurn, nextStep } from './next-step'
import { jointRequestsVisibleTo } from './policy'
import { type RequestState, requestLifecycle } from './request'

/** How many requests a page of a list shows. */
export const requestsPerPage = 25

/** The heaps a school looks at its requests in. */
export const heaps = ['yours', 'open', 'drafts', 'past', 'all'] as const
export type Heap = (typeof heaps)[number]
export const orders = ['soonest', 'newest', 'oldest'] as const

export type RequestFilter = {
  heap: Heap
  search: string
  year: number | null
  sort: (typeof orders)[number]
  page: number
}

const over: readonly RequestState[] = [...requestLifecycle.final, 'evaluated']

/** Requests of the viewer's own schools; a draft that was put away unsent is gone. */
export const ofOwnSchools = (viewer: Actor): Prisma.EncounterRequestWhereInput => ({
  hubId: viewer.hubId,
  institutionId: { in: organisationsOf(viewer, 'careers-leader', 'teacher') },
  NOT: { state: 'cancelled-by-school', submittedAt: null },
})

const inHeap = (heap: Heap, at: Date): Prisma.EncounterRequestWhereInput => {
  if (heap === 'drafts') return { state: 'draft' }
  if (heap === 'past') return { state: { in: [...over] } }
  if (heap === 'all') return {}
  if (heap === 'open') return { state: { notIn: ['draft', ...over] } }
  // What may need the school; whose turn it is exactly is worked out request by request.
  return {
    OR: [
      { state: { in: ['draft', 'accepted', 'rescheduled', 'delivered'] } },
      { state: 'confirmed', endsAt: { lte: at } },
    ],
  }
}

/** Words and year group. `classes` are those the viewer may look into: all of an own request, the own of a joint one. */
const matching = (
  { search, year }: Pick<RequestFilter, 'search' | 'year'>,
  classes: Prisma.RequestGroupWhereInput = {},
): Prisma.EncounterRequestWhereInput => ({
  AND: [matchingWords(search, classes), year ? { groups: { some: { ...classes, yearGroup: year } } } : {}],
})

const matchingWords = (search: string, classes: Prisma.RequestGroupWhereInput): Prisma.EncounterRequestWhereInput =>
  search
    ? {
        OR: [
          { purpose: { contains: search, mode: 'insensitive' } },
          { groups: { some: { ...classes, name: { contains: search, mode: 'insensitive' } } } },
          { encounters: { some: { employer: { employer: { name: { contains: search, mode: 'insensitive' } } } } } },
        ],
      }
    : {}

/** What every list says of a request, and what is needed to say whose turn it is. */
const listed = {
  institution: { select: { name: true } },
  groups: {
    select: { name: true, yearGroup: true, headcount: true, guestOf: { select: { id: true, name: true } } },
    orderBy: { name: 'asc' },
  },
  dates: { select: { startsAt: true }, orderBy: { startsAt: 'asc' } },
  routingWaves: { where: { state: 'open' }, select: { expiresAt: true } },
  approaches: { where: { state: { in: ['asked', 'accepted'] } }, select: { state: true } },
  encounters: {
    where: { state: { not: 'cancelled' } },
    select: {
      state: true,
      briefReadAt: true,
      proposedBy: true,
      employer: { select: { employer: { select: { name: true } } } },
      evaluations: { where: { side: 'school' }, select: { id: true } },
    },
  },
} as const satisfies Prisma.EncounterRequestInclude

type Row = Prisma.EncounterRequestGetPayload<{ include: typeof listed }>

/** What `nextStep` looks at. */
const standingOf = (row: Row) => ({
  ...row,
  answersBy: row.routingWaves[0]?.expiresAt ?? null,
  encounters: row.encounters.map(({ evaluations, ...encounter }) => ({
    ...encounter,
    evaluated: evaluations.length > 0,
  })),
})

/** One request as a line of a list. */
const lineOf = (row: Row, viewer: Actor, at: Date) => {
  const next = nextStep(standingOf(row), at)
  const own = organisationsOf(viewer, 'careers-leader', 'teacher')
  const isOwn = own.includes(row.institutionId)
  const groups = isOwn ? row.groups : row.groups.filter(({ guestOf }) => guestOf && own.includes(guestOf.id))
  return {
    id: row.id,
    state: row.state as RequestState,
    kind: row.kind,
    purpose: row.purpose,
    school: isOwn ? row.institution.name : (groups[0]?.guestOf?.name ?? ''),
    /** The school that asked and looks after it, where it is another one. */
    host: isOwn ? null : row.institution.name,
    groups: groups.map(({ name, yearGroup, headcount }) => ({ name, yearGroup, headcount })),
    learners: groups.reduce((sum, { headcount }) => sum + headcount, 0),
    startsAt: row.startsAt,
    firstDate: row.startsAt ?? row.dates[0]?.startsAt ?? null,
    seats: row.seats,
    saidYes: row.encounters.length,
    asked: row.approaches.filter(({ state }) => state === 'asked').length,
    employers: row.encounters.map(({ employer }) => employer.employer.name),
    stateSince: row.stateSince,
    createdBy: row.createdBy,
    next,
    mine: isOwn && isMyTurn(next, wears(viewer, 'careers-leader', row.institutionId)),
  }
}
export type RequestLine = ReturnType<typeof lineOf>

const sorted: { [S in (typeof orders)[number]]: Prisma.EncounterRequestOrderByWithRelationInput[] } = {
  soonest: [{ startsAt: { sort: 'asc', nulls: 'last' } }, { stateSince: 'asc' }, { id: 'asc' }],
  newest: [{ createdAt: 'desc' }, { id: 'asc' }],
  oldest: [{ createdAt: 'asc' }, { id: 'asc' }],
}

/** Nothing of a joint request waits for the school that joined, nor is it a draft of its own. */
const ownHeaps: readonly Heap[] = ['yours', 'drafts']

const whereOf = (viewer: Actor, filter: Omit<RequestFilter, 'page' | 'sort'>, at: Date) => {
  const guests = { guestOfId: { in: organisationsOf(viewer, 'careers-leader', 'teacher') } }
  const own = { AND: [ofOwnSchools(viewer), matching(filter)] }
  const joint = { AND: [jointRequestsVisibleTo(viewer), matching(filter, guests)] }
  return { AND: [inHeap(filter.heap, at), ownHeaps.includes(filter.heap) ? own : { OR: [own, joint] }] }
}

const find = async (tx: Tx, viewer: Actor, filter: RequestFilter, take: { skip?: number; take: number }) => {
  const at = clock.now()
  const where = whereOf(viewer, filter, at)
  const rows = await tx.encounterRequest.findMany({ where, orderBy: sorted[filter.sort], include: listed, ...take })
  return rows.map(row => lineOf(row, viewer, at))
}

/** Own requests by heap, words and year group; a page at a time. Those in `yours` are exactly the viewer's turn. */
export const requestsOfSchool = (viewer: Actor, filter: RequestFilter) =>
  transact(viewer, async tx => {
    const { heap, page } = filter
    const mine = (await find(tx, viewer, { ...filter, heap: 'yours' }, { take: 500 })).filter(({ mine: my }) => my)
    const skip = (page - 1) * requestsPerPage
    const lines =
      heap === 'yours'
        ? mine.slice(skip, skip + requestsPerPage)
        : await find(tx, viewer, filter, { skip, take: requestsPerPage })
    const at = clock.now()
    const count = (one: Heap) => tx.encounterRequest.count({ where: whereOf(viewer, { ...filter, heap: one }, at) })
    const counts = {
      yours: mine.length,
      open: await count('open'),
      drafts: await count('drafts'),
      past: await count('past'),
      all: await count('all'),
    }
    return { lines, counts, total: counts[heap], schools: organisationsOf(viewer, 'careers-leader', 'teacher').length }
  })

/** The same requests whole, for a file. At most 5,000. */
export const requestsToKeep = (viewer: Actor, filter: RequestFilter) =>
  transact(viewer, async tx => {
    const lines = await find(tx, viewer, filter, { take: 5000 })
    return filter.heap === 'yours' ? lines.filter(({ mine }) => mine) : lines
  })

/** Own requests, and those of others in which own learners take part. */
const seenBySchool = (viewer: Actor) => ({ OR: [ofOwnSchools(viewer), jointRequestsVisibleTo(viewer)] })

/** Everything of the viewer's schools that is not over, oldest first, for the desks. */
export const openLines = async (tx: Tx, viewer: Actor, at: Date): Promise<RequestLine[]> => {
  const rows = await tx.encounterRequest.findMany({
    where: { AND: [seenBySchool(viewer), { state: { notIn: [...over] } }] },
    orderBy: [{ stateSince: 'asc' }, { id: 'asc' }],
    include: listed,
    take: 300,
  })
  return rows.map(row => lineOf(row, viewer, at))
}

/** What went well lately: encounters that took place this academic year, newest first. */
export const deliveredLines = async (tx: Tx, viewer: Actor, at: Date, take: number): Promise<RequestLine[]> => {
  const year = academicYear(at)
  const rows = await tx.encounterRequest.findMany({
    where: {
      AND: [
        seenBySchool(viewer),
        {
          state: { in: ['delivered', 'evaluated', 'closed'] },
          startsAt: { gte: startOfDay(year.from), lt: startOfDay(addDays(year.to, 1)) },
        },
      ],
    },
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    include: listed,
    take,
  })
  return rows.map(row => lineOf(row, viewer, at))
}

/** The schools the viewer may ask for, and what they asked before, to copy from. */
export const askingStart = (viewer: Actor) =>
  transact(viewer, async tx => {
    const ids = organisationsOf(viewer, 'careers-leader', 'teacher')
    const schools = await tx.institution.findMany({
      where: { id: { in: ids }, status: { not: 'closed' } },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    })
    const before = await tx.encounterRequest.findMany({
      where: { AND: [ofOwnSchools(viewer), { submittedAt: { not: null } }] },
      orderBy: { submittedAt: 'desc' },
      take: 5,
      include: listed,
    })
    const at = clock.now()
    return { schools, before: before.map(row => lineOf(row, viewer, at)) }
  })
