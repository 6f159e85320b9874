import { system } from '~/domain/kernel/actor'
import { learnersToMatch, matchLearner, releaseSuggestions, sendSuggestions, suggestionsHeld } from '~/domain/matching'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { keepAdvice } from './advice'
import { workingLives } from './case-studies'
import { keepFiles, keepRows } from './case-studies/keep'
import { cast } from './cast'
import { actorOf, exploreDemo } from './exploring'
import { keepGuidance } from './guiding'
import { keepHub } from './keep'
import { keepLearning } from './learning'
import { marketOf } from './market'
import { bringDemo } from './market/brought'
import { keepMeetings } from './meetings'
import { keepHandOvers } from './moving'
import { demoOpportunities, opportunitiesOf } from './opportunities'
import { keepPlacements } from './placing'
import { keepPlans } from './planning'
import { demoSlug, regionAt } from './region'
import { keepTracked } from './tracking'

/** Matches whoever has cleared already, as the night would have, so that lists and queues have work. */
const matchTheCleared = async (hubId: string): Promise<void> => {
  const worker = system('matching', hubId)
  for (const learnerId of await learnersToMatch(worker)) {
    await matchLearner(worker, { learnerId, cause: 'night' })
    await sendSuggestions(worker, { learnerId })
  }
}

/** The adviser of the cast has read what waits for the adult whose way is cleared, and keeps two of it to look at again. */
const letSuggestionsGo = async (hubId: string): Promise<void> => {
  const adviser = await actorOf(hubId, cast.nerys.email)
  if (!adviser) return
  const held = await suggestionsHeld(adviser)
  const suggestions = held.filter(({ learner }) => learner.label === 'Wendell').map(({ id }) => id)
  if (suggestions.length > 2) await releaseSuggestions(adviser, { suggestions: suggestions.slice(2) })
}

/** What the demonstration did by commands is history like the rest of it: no letter and no job follows from it. */
const callItTold = (hubId: string) =>
  transact({ personId: '', hubId }, tx =>
    tx.fact.updateMany({ where: { hubId, state: 'waiting' }, data: { state: 'relayed', relayedAt: clock.now() } }),
  )

/**
 * Fills an empty database with the demonstration: a region with two terms behind it, as they would have been by now.
 * Does nothing where the region is there already.
 */
export const seedDemo = async (): Promise<void> => {
  const there = await transact({ system: 'set-up' }, tx => tx.hub.count({ where: { slug: demoSlug } }))
  if (there > 0) return

  const world = regionAt(clock.now())
  const lives = new Map(
    world.hubs.filter(({ slug }) => slug === demoSlug).map(({ id }) => [id, workingLives(world, id)]),
  )
  for (const hub of world.hubs) {
    const told = lives.get(hub.id)
    if (told) await keepFiles(told)
    await transact({ personId: '', hubId: hub.id }, async tx => {
      await keepHub(tx, world, hub)
      const count = hub.slug === demoSlug ? demoOpportunities : 20
      await tx.opportunity.createMany({ data: [...opportunitiesOf(world, hub, count), ...marketOf(world, hub)] })
      if (told) await keepRows(tx, told)
    })
    if (told) {
      await keepLearning(world, hub.id, told, clock.now())
      await exploreDemo(hub.id)
      await keepPlacements(world, hub)
      await keepTracked(hub.id)
      await keepHandOvers(world, hub.id)
      await bringDemo(world, hub.id)
      await keepPlans(hub.id)
      await keepAdvice(world, hub.id)
      await keepMeetings(world, hub.id)
      await keepGuidance(world, hub.id)
    }
    await matchTheCleared(hub.id)
    await letSuggestionsGo(hub.id)
    await callItTold(hub.id)
  }
}
