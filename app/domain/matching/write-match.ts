import type { Prisma, Tx } from '~/platform/db'
import { listRules } from './engine/compose'
import type { Chance, Pick } from './engine/inputs'
import { onlyUsed } from './engine/never-used'
import { criteriaMet } from './engine/points'
import type { MatchingEvent } from './events'
import type { Found } from './seekers'
import { standingStates } from './suggestion'
import type { MatchCause } from './vocabulary'

/** Changed whenever the same input would give another list. */
export const ruleset = 1

export type Stands = { id: string; opportunityId: string; state: string }

/** Suggestions that stand for somebody. */
export const standingFor = (tx: Tx, learnerId: string): Promise<Stands[]> =>
  tx.suggestion.findMany({
    where: { learnerId, state: { in: [...standingStates] } },
    select: { id: true, opportunityId: true, state: true },
    orderBy: { id: 'asc' },
  })

/** What was saved stays whatever comes; the list beside it is made whole. */
export const unsavedOf = (stands: readonly Stands[]): Stands[] => stands.filter(({ state }) => state !== 'saved')
export const savedOf = (stands: readonly Stands[]): Set<string> =>
  new Set(stands.filter(({ state }) => state === 'saved').map(({ opportunityId }) => opportunityId))

/** Ends suggestions that stand, and says so. */
export const endSuggestions = async (
  tx: Tx,
  { hubId, learnerId }: Found,
  suggestionIds: string[],
  at: Date,
): Promise<MatchingEvent[]> => {
  if (suggestionIds.length === 0) return []
  await tx.suggestion.updateMany({
    where: { id: { in: suggestionIds } },
    data: { state: 'expired', changedAt: at, version: { increment: 1 } },
  })
  return [{ type: 'suggestions-ended', hubId, subjectId: learnerId, suggestionIds }]
}

export type Matched = {
  found: Found
  cycleId: string
  cause: MatchCause
  seed: string
  list: Pick[]
  chances: ReadonlyMap<string, Chance>
  at: Date
}

/**
 * Writes a run with its list, and a row for each to be shown that has none yet. Of what stood unsaved, that which is not on
 * the list is over.
 */
export const writeMatch = async (tx: Tx, matched: Matched, unsaved: readonly Stands[]): Promise<MatchingEvent[]> => {
  const { found, cycleId, cause, seed, list, chances, at } = matched
  const shown = new Set(list.slice(0, listRules.shown).map(({ id }) => id))
  const gone = unsaved.filter(({ opportunityId }) => !shown.has(opportunityId)).map(({ id }) => id)
  const ended = await endSuggestions(tx, found, gone, at)
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
  const saysInterests = seeker.interests.sectors.length + seeker.interests.majorGroups.length > 0
  await tx.suggestion.createMany({
    data: list.slice(0, listRules.shown).map(({ id, widening }, place) => ({
      ...{ hubId, learnerId, cycleId, opportunityId: id, runId: run.id, ruleset, place },
      widening: widening && saysInterests,
      criteria: criteriaMet(seeker, chances.get(id) as Chance).map(({ criterion, met }) => ({ ...criterion, met })),
      ...{ preparedAt: at, changedAt: at },
    })),
    skipDuplicates: true,
  })
  return [{ type: 'learner-matched', hubId, subjectId: learnerId, runId: run.id }, ...ended]
}
