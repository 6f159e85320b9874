import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import { gateClosedBecause } from '../exploration'
import type { Actor } from '../kernel/actor'
import { type Outcome, refuse } from '../kernel/decision'
import { dateOf, dayOf } from '../kernel/working-days'
import { looksFirst } from './policy'
import { standingOf } from './seekers'

const oldestFirst = [{ preparedAt: 'asc' }, { learnerId: 'asc' }, { place: 'asc' }] as const
const most = 300

/** What waits for staff to look, and can still be taken part in: of the own institution's learners, or an adviser's own adults. The walls choose whose. */
export const suggestionsHeld = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!looksFirst(viewer)) return []
    const rows = await tx.suggestion.findMany({
      where: {
        ...{ hubId: viewer.hubId, state: 'held' },
        opportunity: { state: 'live', closesOn: { gte: dateOf(dayOf(clock.now())) } },
      },
      orderBy: [...oldestFirst],
      take: most,
      include: {
        learner: { select: { label: true, yearGroup: true } },
        opportunity: { select: { id: true, title: true, organisation: true, kind: true, sector: true } },
      },
    })
    return rows.map(({ id, learnerId, learner, opportunity, widening, criteria, heldBecause }) => ({
      ...{ id, learnerId, learner, opportunity, widening, heldBecause },
      criteria: criteria as { about: string; value: string; met: boolean }[],
    }))
  })
export type HeldLine = Awaited<ReturnType<typeof suggestionsHeld>>[number]

/** The held ones of these that the actor sees, locked, by learner. */
const lockHeld = async (tx: Tx, actor: Actor, ids: readonly string[]) => {
  // Under the lock it is asked again whether they wait still: somebody else may have let them go meanwhile.
  const rows = await tx.$queryRaw<{ id: string; learnerId: string }[]>`
    select id::text as id, learner_id::text as "learnerId" from suggestion
    where id = any(${ids.filter(isId)}::uuid[]) and hub_id = ${actor.hubId}::uuid and state = 'held'
    order by id for update`
  const of = new Map<string, string[]>()
  for (const { id, learnerId } of rows) of.set(learnerId, [...(of.get(learnerId) ?? []), id])
  return of
}

type Release = Outcome<{ released: number; closed: number }, 'not-found' | 'not-allowed'>

/** Staff let suggestions go to their learners, many at a time. One whose gate has closed meanwhile goes nowhere. */
export const releaseSuggestions = (actor: Actor, { suggestions }: { suggestions: string[] }): Promise<Release> =>
  transact<Release>(actor, async tx => {
    if (!looksFirst(actor)) return refuse('not-allowed')
    const held = await lockHeld(tx, actor, suggestions)
    if (held.size === 0) return refuse('not-found')
    const at = clock.now()
    const count = { released: 0, closed: 0 }
    for (const [learnerId, suggestionIds] of held) {
      const found = await standingOf(tx, learnerId)
      const open = found !== null && gateClosedBecause(found.gate, at).length === 0
      count[open ? 'released' : 'closed'] += suggestionIds.length
      await tx.suggestion.updateMany({
        where: { id: { in: suggestionIds } },
        data: {
          ...(open ? { state: 'delivered', deliveredAt: at, releasedBy: actor.personId } : { state: 'expired' }),
          changedAt: at,
          version: { increment: 1 },
        },
      })
      const type = open ? ('suggestions-released' as const) : ('suggestions-ended' as const)
      await record(tx, {
        ...{ by: actor.personId, via: 'matching.release-suggestions', at },
        facts: [{ type, hubId: actor.hubId, subjectId: learnerId, ...{ suggestionIds } }],
      })
    }
    return { ok: true, value: count }
  })

type Hold = Outcome<{ held: number }, 'not-found' | 'not-allowed'>

/** Staff keep suggestions back and say why. */
export const holdSuggestions = (
  actor: Actor,
  { suggestions, reason }: { suggestions: string[]; reason: string },
): Promise<Hold> =>
  transact<Hold>(actor, async tx => {
    if (!looksFirst(actor)) return refuse('not-allowed')
    const held = await lockHeld(tx, actor, suggestions)
    if (held.size === 0) return refuse('not-found')
    const at = clock.now()
    for (const [learnerId, suggestionIds] of held) {
      await tx.suggestion.updateMany({
        where: { id: { in: suggestionIds } },
        data: { heldBecause: reason, changedAt: at, version: { increment: 1 } },
      })
      await record(tx, {
        ...{ by: actor.personId, via: 'matching.hold-suggestions', at },
        facts: [{ type: 'suggestions-held', hubId: actor.hubId, subjectId: learnerId, ...{ suggestionIds } }],
      })
    }
    return { ok: true, value: { held: [...held.values()].flat().length } }
  })
