import { describe, expect, test } from 'vitest'
import { requestLifecycle } from '~/domain/encounters'
import { RequestWhat, SaveOfferForm, sectors } from '~/domain/encounters/forms'
import { castList } from './cast'
import { demoSlug, regionAt } from './region'
import { askIdeas } from './region/ask-ideas'
import { northmoorPlaces, wyndlePlaces } from './region/institutions'
import { townCalled } from './region/places'
import * as sayings from './region/sayings'
import { tradesThatMake } from './region/trades-making'
import { moreTrades } from './region/trades-more'
import { tradesWithPeople } from './region/trades-people'
import { tradesThatServe } from './region/trades-serving'
import { northmoorStories } from './stories'

const trades = [...tradesWithPeople, ...tradesThatMake, ...tradesThatServe, ...moreTrades]

describe('the stories', () => {
  test('are ninety, and every state of a request is told', () => {
    expect(northmoorStories).toHaveLength(90)
    expect(new Set(northmoorStories.map(({ ends }) => ends))).toEqual(new Set(requestLifecycle.states))
  })

  test('happen at schools there are', () => {
    const known = northmoorPlaces.map(({ key }) => key)
    for (const { school } of northmoorStories) expect(known).toContain(school)
  })
})

describe('the tables', () => {
  test('name each firm and each school once, in towns there are', () => {
    const firms = trades.flatMap(({ firms: list }) => list)
    const names = [...firms.map(([name]) => name), ...[...northmoorPlaces, ...wyndlePlaces].map(({ name }) => name)]
    expect(firms).toHaveLength(160)
    expect(northmoorPlaces).toHaveLength(24)
    expect(new Set(names).size).toBe(names.length)
    for (const [, , town] of firms) expect(townCalled(town).name).toBe(town)
    for (const { sector } of trades) expect(sectors).toContain(sector)
  })

  test('say only what the forms would take', () => {
    for (const { sector, ideas } of trades)
      for (const [kind, title, description] of ideas) {
        const said = { kind, title, description, sector, keyStages: [4], delivery: 'either', maxGroup: 30 }
        const more = { timesPerYear: 4, leadDays: 10, travelKm: 30, languages: ['en'], safeguarding: 'escorted' }
        expect(SaveOfferForm.safeParse({ ...said, ...more }).error?.issues).toBeUndefined()
      }
    for (const { kind, sectors: wanted, purpose, outcomes, benchmarks } of askIdeas) {
      const [outcome1, outcome2, outcome3] = outcomes
      const said = { kind, sectors: wanted, purpose, outcome1, outcome2, outcome3, delivery: 'either' }
      const read = { requestId: 'one', version: 1, benchmarks: benchmarks.map(String) }
      expect(RequestWhat.safeParse({ ...said, ...read }).error?.issues).toBeUndefined()
    }
  })

  test('have at least sixty lines for what is offered and asked, none of them twice', () => {
    const lines = [
      ...trades.flatMap(({ ideas }) => ideas.map(([, title]) => title)),
      ...askIdeas.map(one => one.purpose),
    ]
    expect(lines.length).toBeGreaterThan(200)
    expect(new Set(lines).size).toBe(lines.length)
  })

  test('speak calmly', () => {
    const written = [trades, askIdeas, Object.values(sayings), castList.map(({ about }) => about)]
    expect(JSON.stringify(written)).not.toMatch(/!|\u2014/)
  })
})

describe('a region', () => {
  const plainly = (now: Date, seed?: string) => {
    const { luck: _luck, dayAt: _dayAt, ...world } = regionAt(now, seed)
    return JSON.stringify(world, (_key, value) => (value instanceof Map ? [...value] : value))
  }

  test('is the same for the same instant and seed, and another for another', () => {
    const now = new Date('2026-11-24T10:30:00Z')
    const region = plainly(now)
    expect(plainly(now)).toBe(region)
    expect(plainly(now, `another ${demoSlug}`)).not.toBe(region)
  })

  // A new school year, the middle of the holidays, a night the clocks change, a leap day, New Year's Day, a weekend.
  test.each([
    '2027-09-01T08:00:00Z',
    '2027-08-14T12:00:00Z',
    '2027-03-28T01:30:00Z',
    '2028-02-29T23:30:00Z',
    '2027-01-01T00:00:00Z',
    '2026-11-22T03:00:00Z',
  ])('can be told at %s, and nothing in it lies ahead that should be past', instant => {
    const now = new Date(instant)
    const { facts, encounters, requests, waves } = regionAt(now)
    expect(facts.every(({ at }) => at < now)).toBe(true)
    for (const { state, endsAt } of encounters.values())
      if (state === 'delivered' || state === 'no-show') expect(endsAt.getTime()).toBeLessThan(now.getTime())
    for (const { state, startsAt } of requests.values())
      if (state === 'accepted' || state === 'rescheduled') expect(startsAt?.getTime()).toBeGreaterThan(now.getTime())
    for (const { state, expiresAt } of waves)
      if (state === 'open') expect(expiresAt.getTime()).toBeGreaterThan(now.getTime())
  })
})
