import { clock } from '~/platform/clock'
import { isId, type Prisma, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { dateOf, dayOf } from '../kernel/working-days'
import { type OpportunityMove, opportunityLifecycle } from './opportunity'
import { mayEditOpportunity, mayMoveOpportunity, opportunitiesVisibleTo } from './policy'
import { scopeOf } from './search-opportunities'

const visible = (viewer: Actor | null): Prisma.OpportunityWhereInput =>
  viewer ? opportunitiesVisibleTo(viewer) : { state: 'live' }

/** Is it found today? What closed yesterday is gone for all but those who look after it. */
const isOpen = ({ state, closesOn }: { state: string; closesOn: Date }): boolean =>
  !['live', 'filled'].includes(state) || closesOn >= dateOf(dayOf(clock.now()))

/** How many opportunities wait until the hub opens them; none for anybody but a coordinator. */
export const opportunitiesWaiting = (viewer: Actor): Promise<number> =>
  transact(viewer, async tx =>
    wears(viewer, 'coordinator')
      ? tx.opportunity.count({
          where: { hubId: viewer.hubId, state: 'checked', closesOn: { gte: dateOf(dayOf(clock.now())) } },
        })
      : 0,
  )

/** Moves pressed on a page. */
const pressed = ['check', 'send-back', 'go-live', 'withdraw'] as const satisfies OpportunityMove[]

/** One opportunity, and what the viewer may do with it. */
export const opportunityFor = (viewer: Actor | null, opportunityId: string) =>
  transact(scopeOf(viewer), async tx => {
    if (!isId(opportunityId)) return null
    const found = await tx.opportunity.findFirst({ where: { AND: [{ id: opportunityId }, visible(viewer)] } })
    if (!found) return null
    const looksAfter = viewer !== null && mayEditOpportunity(viewer, found)
    if (!isOpen(found) && !looksAfter) return null
    const { createdBy: _by, latitude: _north, longitude: _east, hubId, ...shown } = found
    const moves = viewer
      ? pressed.filter(
          move => opportunityLifecycle.step(found.state, move) !== undefined && mayMoveOpportunity(viewer, move, found),
        )
      : []
    const mayEdit = looksAfter && opportunityLifecycle.movesFrom(found.state).length > 0
    return { ...shown, reason: mayEdit ? shown.reason : null, moves, mayEdit, own: mayEdit && hubId === viewer?.hubId }
  })
