import { approachLifecycle, encounterLifecycle, offerLifecycle, requestLifecycle } from '~/domain/encounters'
import { dayOf } from '~/domain/kernel/working-days'
import { cast } from './cast'
import type { World } from './play/world'
import type { Story } from './stories'

const day = 86_400_000

const missing = (states: readonly string[], seen: Iterable<{ state: string }>) => {
  const there = new Set([...seen].map(({ state }) => state))
  return states.filter(state => !there.has(state))
}

/** In September every full offer has its times again. */
const isNewYear = ({ now }: World): boolean => dayOf(now).slice(5) >= '09-01' && dayOf(now).slice(5) < '09-15'

/** What waits for the cast's employers, as it should. */
const desks = (world: World): string => {
  const firm = (who: keyof typeof cast) => world.employers.find(({ name }) => name === cast[who].at)?.id
  const encounters = [...world.encounters.values()]
  const asked = [...world.approaches.values()].some(one => one.employerId === firm('rosalind') && one.state === 'asked')
  if (!asked) return 'nobody waits for Rosalind'
  if (!encounters.some(one => one.employerId === firm('gethin') && one.state === 'agreed' && !one.briefReadAt))
    return 'Gethin has agreed to nothing'
  const toEvaluate = encounters.some(
    one =>
      one.employerId === firm('parveen') &&
      world.requests.get(one.requestId)?.state === 'delivered' &&
      !world.evaluations.some(said => said.encounterId === one.id && said.side === 'employer'),
  )
  if (!toEvaluate) return 'Parveen has nothing to look back on'
  const back = [...world.offers.values()].some(
    one => one.employerId === firm('oskar') && one.state === 'needs-update' && one.reason,
  )
  return back ? '' : 'Oskar’s offer was not sent back'
}

/** Has an employer of two hubs been asked by both, so that one cap counts for them together? */
const isShared = (world: World): boolean =>
  world.employers.some(({ id, hubIds }) => {
    const asks = [...world.approaches.values()].filter(one => one.employerId === id && world.contacts.has(one.id))
    return hubIds.length > 1 && hubIds.every(hubId => asks.some(one => one.hubId === hubId))
  })

/** What is not as the stories say, in words; nothing when all is well. */
export const astray = (world: World, told: ReadonlyMap<Story, string>): string => {
  for (const [story, id] of told) {
    const state = world.requests.get(id)?.state
    if (state !== story.ends) return `${story.school} ${story.kind} is ${state} and not ${story.ends}`
  }
  const absent = [
    ...missing(requestLifecycle.states, world.requests.values()),
    ...missing(offerLifecycle.states, world.offers.values()).filter(state => state !== 'full' || !isNewYear(world)),
    ...missing(approachLifecycle.states, world.approaches.values()),
    ...missing(encounterLifecycle.states, world.encounters.values()),
  ]
  if (absent.length > 0) return `nothing is ${absent.join(' or ')}`
  const hasty = world.waves.some(
    ({ state, expiresAt }) => state === 'open' && expiresAt.getTime() < world.now.getTime() + 2 * day,
  )
  if (hasty) return 'a wave ends too soon'
  if (!isShared(world)) return 'no employer was asked by both hubs'
  return desks(world)
}
