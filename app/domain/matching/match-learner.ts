import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import { accessNeeds } from '../encounters/forms'
import { gateClosedBecause } from '../exploration'
import { type Actor, isSystem } from '../kernel/actor'
import { type Outcome, refuse } from '../kernel/decision'
import { chancesIn } from './chances'
import { listRules } from './engine/compose'
import { drawnFor, matchOne } from './engine/match'
import type { MatchingEvent } from './events'
import { seekerOf } from './seekers'
import type { MatchCause } from './vocabulary'
import { endSuggestions, savedOf, standingFor, unsavedOf, writeMatch } from './write-match'

type Answer = 'matched' | 'enough' | 'closed'

/** By day half of what may be used is left to those whose turn comes by night. */
const shareByDay = 0.5

const run = async (
  tx: Tx,
  actor: Actor,
  learnerId: string,
  cause: MatchCause,
): Promise<Outcome<Answer, 'not-found'>> => {
  if (!isId(learnerId)) return refuse('not-found')
  // One match for one person at a time.
  await tx.$queryRaw`select 1 from learner where id = ${learnerId}::uuid for update`
  const found = await seekerOf(tx, learnerId)
  if (!found) return refuse('not-found')
  const at = clock.now()
  const stands = await standingFor(tx, learnerId)
  const tell = (facts: MatchingEvent[]) => record(tx, { by: actor.personId, via: 'matching.match-learner', at, facts })

  if (gateClosedBecause(found.gate, at).length > 0 || !found.cycleId) {
    const ids = stands.map(({ id }) => id)
    await tell(await endSuggestions(tx, found, ids, at))
    return { ok: true, value: 'closed' }
  }
  const [unsaved, saved] = [unsavedOf(stands), savedOf(stands)]
  const mayBeEnough = cause !== 'criteria' && cause !== 'shuffle'
  if (mayBeEnough && unsaved.length >= listRules.shown) return { ok: true, value: 'enough' }

  const shuffles = await tx.matchRun.count({ where: { learnerId, cycleId: found.cycleId, cause: 'shuffle' } })
  const seed = `${found.cycleId}.${shuffles + (cause === 'shuffle' ? 1 : 0)}`
  const own = new Set(unsaved.map(({ opportunityId }) => opportunityId))
  const all = await chancesIn(tx, found.hubId, at, shareByDay)
  // What stands for this person already is counted as theirs; a shuffle asks for others.
  const chances = all
    .filter(({ id }) => !saved.has(id) && !(cause === 'shuffle' && own.has(id)))
    .map(chance => (own.has(chance.id) ? { ...chance, placesLeft: chance.placesLeft + 1 } : chance))
  const list = matchOne(found.seeker, drawnFor(chances, accessNeeds, seed))
  // Nothing else is to be had: what stands stays.
  if (list.length === 0) return { ok: true, value: 'enough' }
  const of = new Map(chances.map(chance => [chance.id, chance]))
  await tell(await writeMatch(tx, { found, cycleId: found.cycleId, cause, seed, list, chances: of, at }, unsaved))
  return { ok: true, value: 'matched' }
}

/**
 * One person's match, from the gate to the list that waits to be sent: the gate is asked here and once more by the database.
 * The same person, cycle and opportunity are suggested once for each set of rules, however often this runs.
 */
export const matchLearner = async (
  actor: Actor,
  { learnerId, cause }: { learnerId: string; cause: MatchCause },
): Promise<Outcome<Answer, 'not-found' | 'not-allowed'>> =>
  isSystem(actor, 'matching') ? transact(actor, tx => run(tx, actor, learnerId, cause)) : refuse('not-allowed')
