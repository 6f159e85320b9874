import { clock } from '~/platform/clock'
import { isId, type Prisma, transact } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { dateOf, dayOf } from '../kernel/working-days'
import { type OpportunityMove, opportunityLifecycle } from './opportunity'
import { mayEditOpportunity, mayMoveOpportunity, opportunitiesVisibleTo } from './policy'

export const opportunitiesPerPage = 25

export const orders = ['closing', 'starting', 'newest', 'title'] as const
export type OpportunitySearch = {
  words: string
  kind: string
  sector: string
  district: string
  year: number | null
  remote: boolean
  state: string
  order: (typeof orders)[number]
  page: number
}

const ordered = {
  closing: [{ closesOn: 'asc' }, { id: 'asc' }],
  starting: [{ startsOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  newest: [{ createdAt: 'desc' }, { id: 'asc' }],
  title: [{ title: 'asc' }, { id: 'asc' }],
} satisfies Record<(typeof orders)[number], Prisma.OpportunityOrderByWithRelationInput[]>

/** Every word must be somewhere in what is said of it. */
const aboutWords = (words: string): Prisma.OpportunityWhereInput[] =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map(word => {
      const has = { contains: word, mode: 'insensitive' as const }
      return { OR: [{ title: has }, { description: has }, { organisation: has }, { hours: has }] }
    })

const filtered = ({
  words,
  kind,
  sector,
  district,
  year,
  remote,
  state,
}: OpportunitySearch): Prisma.OpportunityWhereInput[] => [
  ...aboutWords(words),
  kind ? { kind } : {},
  sector ? { sector } : {},
  district ? { district: { startsWith: district, mode: 'insensitive' } } : {},
  year === null ? {} : { fromYear: { lte: year }, toYear: { gte: year } },
  remote ? { remote: true } : {},
  state ? { state } : {},
]

const line = {
  id: true,
  title: true,
  kind: true,
  sector: true,
  organisation: true,
  district: true,
  remote: true,
  state: true,
  startsOn: true,
  closesOn: true,
  fromYear: true,
  toYear: true,
  placesLeft: true,
} satisfies Prisma.OpportunitySelect

/** Strangers and learners look without a hub's eyes; members see their own hub, and what is theirs in every state. */
const scopeOf = (viewer: Actor | null) => viewer ?? { listener: null }
const visible = (viewer: Actor | null): Prisma.OpportunityWhereInput =>
  viewer ? opportunitiesVisibleTo(viewer) : { state: 'live' }

const open = (): Prisma.OpportunityWhereInput => ({
  OR: [{ state: { not: 'live' } }, { closesOn: { gte: dateOf(dayOf(clock.now())) } }],
})

/** Whom the list shows states to: whoever has some of their own, and coordinators. */
const seesStates = (viewer: Actor | null): boolean =>
  viewer !== null &&
  (wears(viewer, 'coordinator') || organisationsOf(viewer, 'employer-admin', 'provider-admin').length > 0)

/** The person's own search, in their own words. Never gated, for anybody. */
export const searchOpportunities = (viewer: Actor | null, search: OpportunitySearch) =>
  transact(scopeOf(viewer), async tx => {
    const wide = seesStates(viewer)
    const where = { AND: [visible(viewer), open(), ...filtered({ ...search, state: wide ? search.state : 'live' })] }
    const total = await tx.opportunity.count({ where })
    const rows = await tx.opportunity.findMany({
      where,
      orderBy: ordered[search.order],
      skip: (search.page - 1) * opportunitiesPerPage,
      take: opportunitiesPerPage,
      select: line,
    })
    return { total, rows, seesStates: wide }
  })

export type OpportunityLine = Awaited<ReturnType<typeof searchOpportunities>>['rows'][number]

/** Moves pressed on a page. */
const pressed = ['check', 'send-back', 'go-live', 'withdraw'] as const satisfies OpportunityMove[]

/** One opportunity, and what the viewer may do with it. */
export const opportunityFor = (viewer: Actor | null, opportunityId: string) =>
  transact(scopeOf(viewer), async tx => {
    if (!isId(opportunityId)) return null
    const found = await tx.opportunity.findFirst({ where: { AND: [{ id: opportunityId }, visible(viewer)] } })
    if (!found) return null
    const { createdBy: _by, latitude: _north, longitude: _east, hubId, ...shown } = found
    const moves = viewer
      ? pressed.filter(
          move => opportunityLifecycle.step(found.state, move) !== undefined && mayMoveOpportunity(viewer, move, found),
        )
      : []
    const mayEdit =
      viewer !== null && mayEditOpportunity(viewer, found) && opportunityLifecycle.movesFrom(found.state).length > 0
    return { ...shown, reason: mayEdit ? shown.reason : null, moves, mayEdit, own: mayEdit && hubId === viewer?.hubId }
  })
