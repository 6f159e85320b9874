import { clock } from '~/platform/clock'
import { isId, type Prisma, type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import { accessNeeds } from '../encounters/forms'
import { gateClosedBecause } from '../exploration'
import { type Actor, isSystem } from '../kernel/actor'
import { type Outcome, refuse } from '../kernel/decision'
import { chancesIn } from './chances'
import { listRules } from './engine/compose'
import type { Chance, Pick } from './engine/inputs'
import { drawnFor, matchOne } from './engine/match'
import { onlyUsed } from './engine/never-used'
import { criteriaMet } from './engine/points'
import type { MatchingEvent } from './events'
import { type Found, seekerOf } from './seekers'
import { standingStates } from './suggestion'

/** Changed whenever the same input would give another list. */
export const ruleset = 1

/** Why a match is made; `shuffle` asks for others than those that stand. */
const causes = ['gate', 'criteria', 'night', 'new', 'settled', 'shuffle'] as const
export type Cause = (typeof causes)[number]

type Matched = 'matched' | 'enough' | 'closed'

const standing = (tx: Tx, learnerId: string) =>
  tx.suggestion.findMany({
    where: { learnerId, state: { in: [...standingStates] } },
    select: { id: true, opportunityId: true, state: true },
    orderBy: { id: 'asc' },
  })

const end = async (tx: Tx, suggestionIds: string[], at: Date) => {
  if (suggestionIds.length === 0) return
  await tx.suggestion.updateMany({
    where: { id: { in: suggestionIds } },
    data: { state: 'expired', changedAt: at, version: { increment: 1 } },
  })
}

const ended = ({ hubId, learnerId }: Found, suggestionIds: string[]): MatchingEvent[] =>
  suggestionIds.length > 0 ? [{ type: 'suggestions-ended', hubId, subjectId: learnerId, suggestionIds }] : []

/** A run with its list, and a row for each to be shown that has none yet. */
const write = async (tx: Tx, { found, cycleId, cause, seed, list, chances, at }: Writing): Promise<string> => {
  const { hubId, learnerId, seeker } = found
  const run = await tx.matchRun.create({
    data: {
      ...{ hubId, learnerId, cycleId, state: 'done', cause, ruleset, seed },
      snapshot: onlyUsed(seeker) as unknown as Prisma.InputJsonObject,
      ranked: list as unknown as Prisma.InputJsonArray,
      ...{ startedAt: at, finishedAt: at },
    },
    select: { id: true },
  })
  const of = new Map(chances.map(chance => [chance.id, chance]))
  const saysInterests = seeker.interests.sectors.length + seeker.interests.majorGroups.length > 0
  await tx.suggestion.createMany({
    data: list.slice(0, listRules.shown).map(({ id, widening }, place) => ({
      ...{ hubId, learnerId, cycleId, opportunityId: id, runId: run.id, ruleset, place },
      widening: widening && saysInterests,
      criteria: criteriaMet(seeker, of.get(id) as Chance).map(({ criterion, met }) => ({ ...criterion, met })),
      ...{ preparedAt: at, changedAt: at },
    })),
    skipDuplicates: true,
  })
  return run.id
}
type Writing = {
  found: Found
  cycleId: string
  cause: Cause
  seed: string
  list: Pick[]
  chances: Chance[]
  at: Date
}

/** By night everything may be used; by day half is left to those whose turn comes then. */
const shareOf = (cause: Cause): number => (cause === 'night' ? 1 : 0.5)

const run = async (tx: Tx, actor: Actor, learnerId: string, cause: Cause): Promise<Outcome<Matched, 'not-found'>> => {
  if (!isId(learnerId)) return refuse('not-found')
  // One match for one person at a time.
  await tx.$queryRaw`select 1 from learner where id = ${learnerId}::uuid for update`
  const found = await seekerOf(tx, learnerId)
  if (!found) return refuse('not-found')
  const at = clock.now()
  const stands = await standing(tx, learnerId)
  const tell = (facts: MatchingEvent[]) => record(tx, { by: actor.personId, via: 'matching.match-learner', at, facts })

  if (gateClosedBecause(found.gate, at).length > 0 || !found.cycleId) {
    const ids = stands.map(({ id }) => id)
    await end(tx, ids, at)
    await tell(ended(found, ids))
    return { ok: true, value: 'closed' }
  }
  // What was saved stays whatever comes; the list beside it is made whole.
  const unsaved = stands.filter(({ state }) => state !== 'saved')
  const saved = new Set(stands.filter(({ state }) => state === 'saved').map(({ opportunityId }) => opportunityId))
  const mayBeEnough = cause !== 'criteria' && cause !== 'shuffle'
  if (mayBeEnough && unsaved.length >= listRules.shown) return { ok: true, value: 'enough' }

  const shuffles = await tx.matchRun.count({ where: { learnerId, cycleId: found.cycleId, cause: 'shuffle' } })
  const seed = `${found.cycleId}.${shuffles + (cause === 'shuffle' ? 1 : 0)}`
  const own = new Set(unsaved.map(({ opportunityId }) => opportunityId))
  const all = await chancesIn(tx, found.hubId, at, shareOf(cause))
  // What stands for this person already is counted as theirs; a shuffle asks for others.
  const chances = all
    .filter(({ id }) => !saved.has(id) && !(cause === 'shuffle' && own.has(id)))
    .map(chance => (own.has(chance.id) ? { ...chance, placesLeft: chance.placesLeft + 1 } : chance))
  const list = matchOne(found.seeker, drawnFor(chances, accessNeeds, seed))
  // Nothing else is to be had: what stands stays.
  if (list.length === 0) return { ok: true, value: 'enough' }
  const shown = new Set(list.slice(0, listRules.shown).map(({ id }) => id))
  const gone = unsaved.filter(({ opportunityId }) => !shown.has(opportunityId)).map(({ id }) => id)
  await end(tx, gone, at)
  const runId = await write(tx, { found, cycleId: found.cycleId, cause, seed, list, chances, at })
  await tell([{ type: 'learner-matched', hubId: found.hubId, subjectId: learnerId, runId }, ...ended(found, gone)])
  return { ok: true, value: 'matched' }
}

/**
 * One person's match, from the gate to the list that waits to be sent: the gate is asked here and once more by the database.
 * The same person, cycle and opportunity are suggested once for each set of rules, however often this runs.
 */
export const matchLearner = async (
  actor: Actor,
  { learnerId, cause }: { learnerId: string; cause: Cause },
): Promise<Outcome<Matched, 'not-found' | 'not-allowed'>> =>
  isSystem(actor, 'matching') ? transact(actor, tx => run(tx, actor, learnerId, cause)) : refuse('not-allowed')
