import { describe, expect, test } from 'vitest'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import {
  checkOpportunity,
  nothingAsked,
  opportunitiesOver,
  opportunityFor,
  saveOpportunity,
  searchOpportunities,
} from '~/domain/matching'
import { OpportunityForm } from '~/domain/matching/forms'
import { clock } from '~/platform/clock'
import { given as matching } from '../../support/factories/matching'
import { anActor, given } from '../../support/factories/network'

const hub = await given.hub()
const member = anActor(hub.id, 'adviser')
const inDays = (days: number) => addDays(dayOf(clock.now()), days)

/** What a member finds, by title. */
const found = async (asked: Partial<typeof nothingAsked>) =>
  (await searchOpportunities(member, { ...nothingAsked, ...asked })).rows.map(({ title }) => title)

const course = {
  ...{ kind: 'course', remote: false, fromYear: 11, toYear: 15, organisation: 'Harbour College' },
  ...{ title: 'Welding in the evening', description: 'You learn to join steel.', district: 'Saltburn' },
  ...{ latitude: 54.58, longitude: -0.97, hoursWeekly: 4, costPounds: 0, level: 0, leadsTo: 2 },
}
await matching.opportunity(hub.id, course)
await matching.opportunity(hub.id, {
  ...{ kind: 'job', title: 'Night porter', organisation: 'Tŷ Môr Hotel', district: 'Moor Row', remote: false },
  ...{ latitude: 54.5, longitude: -1.4, hoursWeekly: 36, wage: '£12.60 an hour', fromYear: 12, level: 1 },
})
await matching.opportunity(hub.id, {
  ...{ kind: 'bootcamp', title: 'Data for beginners', organisation: 'Code Barn', fromYear: 15 },
  ...{ hoursWeekly: 16, costPounds: 900, startsOn: dateOf(inDays(50)), level: 3 },
})

describe('a search in one’s own words', () => {
  test('reads stems, words begun, kinds, names with or without their marks, and quotes', async () => {
    expect(await found({ words: 'weld steel' })).toEqual(['Welding in the evening'])
    expect(await found({ words: 'welders' })).toEqual([])
    expect(await found({ words: 'even' })).toEqual(['Welding in the evening'])
    expect(await found({ words: 'skills bootcamp' })).toEqual([])
    expect(await found({ words: 'bootcamps' })).toEqual(['Data for beginners'])
    expect(await found({ words: 'ty mor' })).toEqual(['Night porter'])
    expect(await found({ words: 'TŶ MÔR' })).toEqual(['Night porter'])
    expect(await found({ words: '"night porter"' })).toEqual(['Night porter'])
    expect(await found({ words: 'porter -night' })).toEqual([])
    expect(await found({ words: 'steel porter', anyWord: true })).toHaveLength(2)
  })

  test.each(["'", '& | !', ':*', '((', '\\', '%_', 'a:b', '½ ŉ ﬃ', '"', '-', '<->', 'é'])(
    'takes %s as nothing worse than words',
    async words => {
      expect(await found({ words })).toBeInstanceOf(Array)
      expect(await found({ words, anyWord: true, order: 'fit' })).toBeInstanceOf(Array)
    },
  )

  test('narrows by place and miles, hours, level, cost, start and kind', async () => {
    expect(await found({ district: 'saltburn', miles: 5, remote: false })).toEqual([
      'Welding in the evening',
      'Data for beginners',
    ])
    expect(await found({ district: 'Saltburn', miles: 25, kind: 'job' })).toEqual(['Night porter'])
    expect(await found({ district: 'Saltburn', miles: 10, kind: 'job' })).toEqual([])
    expect(await found({ district: 'salt' })).toEqual(['Welding in the evening'])
    expect(await found({ hours: 16 })).toEqual(['Welding in the evening', 'Data for beginners'])
    expect(await found({ level: 1 })).toEqual(['Welding in the evening', 'Night porter'])
    expect(await found({ free: true })).toEqual(['Welding in the evening'])
    expect(await found({ months: 2 })).toEqual(['Data for beginners'])
    expect(await found({ months: 1 })).toEqual([])
  })

  test('says how far each is, nearest first', async () => {
    const { rows } = await searchOpportunities(member, {
      ...{ ...nothingAsked, district: 'Saltburn', miles: 40, order: 'nearest' },
    })
    expect(rows.map(({ title, miles }) => [title, miles && Math.round(miles)])).toEqual([
      ['Welding in the evening', 0],
      ['Night porter', 18],
      ['Data for beginners', null],
    ])
  })

  test('of a place nobody knows it looks for the name, and says so', async () => {
    const asked = await searchOpportunities(member, { ...nothingAsked, district: 'Atlantis', miles: 5 })
    expect(asked).toMatchObject({ total: 0, placeUnknown: true })
  })

  test('of a full postcode it takes the first half, and says no more of it', async () => {
    const there = await given.hub()
    await matching.opportunity(there.id, { title: 'By the pier', district: 'ZE1', remote: false })
    const { rows, search } = await searchOpportunities(anActor(there.id, 'adviser'), {
      ...nothingAsked,
      district: 'ze1 0aa',
    })
    expect([rows.map(({ title }) => title), search.district]).toEqual([['By the pier'], 'ZE1'])
    expect((await searchOpportunities(member, { ...nothingAsked, district: '%' })).total).toBe(0)
  })

  test('of a page beyond the last it shows the last', async () => {
    const { rows, search, total } = await searchOpportunities(member, { ...nothingAsked, words: 'porter', page: 40 })
    expect([rows.length, search.page, total]).toEqual([1, 1, 1])
    const none = await searchOpportunities(member, { ...nothingAsked, words: 'zebra', page: 40 })
    expect([none.rows.length, none.search.page, none.total]).toEqual([0, 1, 0])
  })

  test('of what is spelled nearly right it says what may have been meant, if that finds something', async () => {
    const meant = async (asked: Partial<typeof nothingAsked>) => {
      const found = (await searchOpportunities(member, { ...nothingAsked, ...asked })).meant
      return found && [found.search.words, found.search.district, found.total]
    }
    expect(await meant({ words: 'weldng evning' })).toEqual(['welding evening', '', 1])
    expect(await meant({ words: 'nite portr' })).toBeNull()
    expect(await meant({ words: 'night portr' })).toEqual(['night porter', '', 1])
    expect(await meant({ words: 'beginers', kind: 'bootcamp' })).toEqual(['beginners', '', 1])
    // Nothing of the kind is there, and what is found already needs no mending.
    expect(await meant({ words: 'beginers', kind: 'job' })).toBeNull()
    expect(await meant({ words: 'zzzzzz' })).toBeNull()
    expect(await meant({ words: 'welding' })).toBeNull()
    expect(await meant({ district: 'Saltbrun', kind: 'course' })).toEqual(['', 'Saltburn', 1])
    expect(await meant({ words: 'weldng', district: 'Saltbrun', miles: 5 })).toEqual(['welding', 'Saltburn', 1])
    expect(await meant({ district: 'ZE9' })).toBeNull()
  })

  test('where nothing fits, every way of asking less says what it would find', async () => {
    const { wider } = await searchOpportunities(member, {
      ...{ ...nothingAsked, words: 'welding', district: 'Saltburn', miles: 5, free: true, hours: 2 },
    })
    expect(wider.map(({ way, total }) => [way, total])).toEqual([
      ['any-hours', 1],
      ['everything', 3],
    ])
  })

  test('what closed yesterday is gone this morning, before the clock has been round', async () => {
    const past = await matching.opportunity(hub.id, { title: 'Yesterday', closesOn: dateOf(inDays(-1)) })
    const today = await matching.opportunity(hub.id, { title: 'Closes today', closesOn: dateOf(inDays(0)) })
    expect(await found({ words: 'yesterday' })).toEqual([])
    expect(await opportunityFor(member, past.id)).toBeNull()
    expect(await opportunityFor(null, past.id)).toBeNull()
    expect(await found({ words: 'closes today' })).toEqual(['Closes today'])
    expect(await opportunityFor(null, today.id)).not.toBeNull()
  })

  test('a day ends at midnight in London, in summer too', async () => {
    const summer = await matching.opportunity(hub.id, { title: 'Harvest', closesOn: dateOf('2027-07-01') })
    try {
      clock.set(new Date('2027-07-01T22:59:00Z'))
      expect(await found({ words: 'harvest' })).toEqual(['Harvest'])
      expect(await opportunitiesOver()).not.toContainEqual({ id: summer.id, hubId: hub.id })
      clock.set(new Date('2027-07-01T23:01:00Z'))
      expect(await found({ words: 'harvest' })).toEqual([])
      expect(await opportunityFor(null, summer.id)).toBeNull()
      expect(await opportunitiesOver()).toContainEqual({ id: summer.id, hubId: hub.id })
    } finally {
      clock.set(null)
    }
  })

  test('nobody finds another hub’s by being a member here, or what is not open', async () => {
    const other = await given.hub()
    await matching.opportunity(other.id, { title: 'Elsewhere alone' })
    await matching.opportunity(hub.id, { title: 'Elsewhere draft', state: 'draft' })
    expect(await found({ words: 'elsewhere' })).toEqual([])
    const stranger = await searchOpportunities(null, { ...nothingAsked, words: 'elsewhere' })
    expect(stranger.rows.map(({ title }) => title)).toEqual(['Elsewhere alone'])
  })
})

describe('a course as its provider enters it', async () => {
  const provider = await given.provider(hub.id)
  const owner = anActor(hub.id, { role: 'provider-admin', at: provider.id })
  const typed = {
    ...{ kind: 'course', title: 'Bricklaying level 2', sector: 'building', major: '5', level: '1', leadsTo: '2' },
    ...{ fromYear: '11', toYear: '15', district: 'Moorgate', places: '12', closesOn: inDays(20), hoursWeekly: '16' },
    ...{ weeks: '30', costPounds: '', funding: 'Free for people on a low wage', fundingAsOf: inDays(-30) },
    applyAt: 'https://college.example/bricks',
  }

  test('keeps what it costs as not said, and waits for the hub', async () => {
    const saved = await saveOpportunity(owner, OpportunityForm.parse(typed))
    if (!saved.ok) throw new Error(saved.why)
    expect(saved.value).toMatchObject({ state: 'draft', providerId: provider.id, costPounds: null, leadsTo: 2 })
    expect(await opportunityFor(null, saved.value.id)).toBeNull()
    expect(await checkOpportunity(owner, { opportunityId: saved.value.id })).toMatchObject({ why: 'not-allowed' })
  })

  test.each([
    [{ applyAt: 'http://college.example' }, 'https-only'],
    [{ applyAt: 'javascript:alert(1)' }, 'https-only'],
    [{ applyAt: 'https://a:b@college.example' }, 'https-only'],
    [{ fundingAsOf: '' }, 'funding-date-needed'],
    [{ hoursWeekly: '90' }, 'hours-number'],
    [{ costPounds: '-1' }, 'cost-number'],
    [{ fromYear: '9' }, 'too-young-for-this'],
    [{ kind: 'bootcamp', fromYear: '13' }, 'too-young-for-this'],
  ])('%o is refused: %s', (change, message) => {
    const result = OpportunityForm.safeParse({ ...typed, ...change })
    expect(result.error?.issues.map(issue => issue.message)).toEqual([message])
  })
})
