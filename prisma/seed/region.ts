import { astray } from './astray'
import { chance } from './chance'
import { daysFrom } from './days'
import { foundHub } from './found-hub'
import { foundOffers, reopenNightly } from './found-offers'
import { losesContact, pauseSome } from './happenings'
import { agenda } from './play/agenda'
import { emptyWorld, Slip, type World } from './play/world'
import { northmoorPlaces, northmoorProviders, wyndlePlaces } from './region/institutions'
import { wyndleTrades } from './region/neighbours'
import type { Trade } from './region/trade'
import { tradesThatMake } from './region/trades-making'
import { moreTrades } from './region/trades-more'
import { tradesWithPeople } from './region/trades-people'
import { tradesThatServe } from './region/trades-serving'
import { northmoorStories, type Story, sharedFirms, wyndleStories } from './stories'
import { tellStory } from './tell/start'

/** The hub the demonstration is known by. */
export const demoSlug = 'northmoor'

const trades = [...tradesWithPeople, ...tradesThatMake, ...tradesThatServe, ...moreTrades]
const isShared = ([name]: Trade['firms'][number]) => sharedFirms.some(shared => shared === name)

type Played = { world: World; told: Map<Story, string> }

/** Plays the region's past up to an instant. The same instant and seed always give the same region. */
const play = (now: Date, seed: string): Played => {
  const world = emptyWorld(now, chance(seed), daysFrom(now))
  const plan = agenda()
  const told = new Map<Story, string>()
  const northmoor = foundHub(world, {
    ...{ key: 'northmoor', slug: demoSlug, name: 'Northmoor Careers Hub', region: 'Northmoor', age: 420 },
    ...{ places: northmoorPlaces, trades, providers: northmoorProviders, shared: [] },
  })
  const wyndle = foundHub(world, {
    ...{ key: 'wyndle', slug: 'wyndle-coast', name: 'Wyndle Coast Careers Hub', region: 'Wyndle Coast', age: 400 },
    ...{ places: wyndlePlaces, trades: wyndleTrades, providers: [], shared: sharedFirms },
  })

  foundOffers(world, plan, northmoor, trades, 200, true)
  foundOffers(world, plan, wyndle, [...wyndleTrades, ...trades.filter(({ firms }) => firms.some(isShared))], 16, false)
  for (const [hub, stories] of [
    [northmoor, northmoorStories],
    [wyndle, wyndleStories],
  ] as const) {
    reopenNightly(world, plan, hub.id)
    const stage = { world, agenda: plan, hub, diary: new Map(), named: new Map(), told }
    for (const story of stories) tellStory(stage, story)
  }
  pauseSome(world, plan, northmoor.id)
  plan.playUntil(now)
  losesContact(world, northmoor.id, northmoor.team[0] ?? '')
  return { world, told }
}

const attempts = 60

/**
 * The region as it stands at an instant. Luck may lead a story astray (an employer was asked by somebody else that
 * week), so the past is played until every story ends as it should; the same instant always gives the same region.
 */
export const regionAt = (now: Date, seed = demoSlug): World => {
  let why = ''
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      const { world, told } = play(now, `${seed} ${attempt}`)
      why = astray(world, told)
      if (!why) return world
    } catch (error) {
      if (!(error instanceof Slip)) throw error
      why = error.message
    }
  }
  throw new Error(`The demo region could not be told for ${now.toISOString()}: ${why}.`)
}
