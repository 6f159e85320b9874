import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import { accessNeeds } from '../encounters/forms'
import { gateClosedBecause } from '../exploration'
import { type Actor, isSystem } from '../kernel/actor'
import { dayOf } from '../kernel/working-days'
import { chancesIn } from './chances'
import { listRules } from './engine/compose'
import type { Chance, Pick } from './engine/inputs'
import { drawnFor } from './engine/match'
import { matchByNight } from './engine/night'
import { eligibleIds, type Found, seekerOf } from './seekers'
import { savedOf, standingFor, unsavedOf, writeMatch } from './write-match'

/** Everybody of the hub whose gate is open, those who have had least first. */
export const learnersToMatch = (worker: Actor): Promise<string[]> =>
  transact(worker, tx => eligibleIds(tx, worker.hubId, clock.now()))

/** People are read, and their lists written, so many at a time. */
const together = 100
const inParts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / together) }, (_, part) =>
    all.slice(part * together, (part + 1) * together),
  )

/** Those whose list is not full, as the engine may read them; what they saved is not chosen again. */
const waitingIn = async (worker: Actor): Promise<Found[]> => {
  const waiting: Found[] = []
  for (const part of inParts(await learnersToMatch(worker)))
    await transact(worker, async tx => {
      for (const learnerId of part) {
        const found = await seekerOf(tx, learnerId)
        const stands = await standingFor(tx, learnerId)
        if (!found || unsavedOf(stands).length >= listRules.shown) continue
        const { no } = found.seeker
        const opportunities = [...new Set([...no.opportunities, ...savedOf(stands)])].sort()
        waiting.push({ ...found, seeker: { ...found.seeker, no: { ...no, opportunities } } })
      }
    })
  return waiting
}

type Night = { seed: string; chances: ReadonlyMap<string, Chance> }

/** Writes one list of the night, unless the gate closed or somebody filled the list meanwhile. Answers whether it did. */
const settle = (worker: Actor, learnerId: string, list: Pick[], { seed, chances }: Night): Promise<boolean> =>
  transact(worker, async tx => {
    await tx.$queryRaw`select 1 from learner where id = ${learnerId}::uuid for update`
    const found = await seekerOf(tx, learnerId)
    const at = clock.now()
    if (!found?.cycleId || gateClosedBecause(found.gate, at).length > 0) return false
    const unsaved = unsavedOf(await standingFor(tx, learnerId))
    if (unsaved.length >= listRules.shown) return false
    const matched = { found, cycleId: found.cycleId, cause: 'night', seed, list, chances, at } as const
    const facts = await writeMatch(tx, matched, unsaved)
    await record(tx, { by: worker.personId, via: 'matching.match-by-night', at, facts })
    return true
  })

/**
 * A hub's night: everybody whose list is not full picks in rounds, those who have had least first, and nothing is suggested
 * to more people than its places allow (performance reference 3.2). The lists are worked out at once and written one by
 * one, each behind the gate; a night cut short is taken up by the next.
 */
export const matchNight = async (worker: Actor): Promise<{ people: number; matched: number }> => {
  if (!isSystem(worker, 'matching')) return { people: 0, matched: 0 }
  const waiting = await waitingIn(worker)
  const ids = waiting.map(({ learnerId }) => learnerId)
  const seed = `${worker.hubId}.${dayOf(clock.now())}`
  const chances = await transact(worker, tx => chancesIn(tx, worker.hubId, clock.now(), 1, ids))
  const lists = matchByNight(
    waiting.map(({ seeker }) => seeker),
    drawnFor(chances, accessNeeds, seed),
  )
  const of = new Map(chances.map(chance => [chance.id, chance]))
  let matched = 0
  for (const [place, learnerId] of ids.entries()) {
    const list = lists[place] ?? []
    // Nothing else is to be had: what stands stays.
    if (list.length > 0 && (await settle(worker, learnerId, list, { seed, chances: of }))) matched++
  }
  return { people: ids.length, matched }
}

/** Learners with suggestions that are prepared and not yet sent: a quiet hour, or a job that was lost. */
export const peopleWaiting = (worker: Actor): Promise<string[]> =>
  transact(worker, async tx => {
    const rows = await tx.suggestion.findMany({
      where: { hubId: worker.hubId, state: 'prepared' },
      distinct: ['learnerId'],
      select: { learnerId: true },
      orderBy: { learnerId: 'asc' },
    })
    return rows.map(({ learnerId }) => learnerId)
  })
