import { describe, expect, test } from 'vitest'
import { explain } from '~/domain/encounters/routing/explain'
import {
  allExclusions,
  type Exclusion,
  exclusions,
  firstExclusion,
  firstFirmExclusion,
  wouldFit,
} from '~/domain/encounters/routing/feasibility'
import { whatWouldHelp } from '~/domain/encounters/routing/help'
import { levelOf, worstOff } from '~/domain/encounters/routing/level'
import { planWave } from '~/domain/encounters/routing/plan'
import { rank, termsOf } from '~/domain/encounters/routing/rank'
import type { Candidate, Need } from '~/domain/encounters/routing/snapshot'
import { inTurn, isOverShare, mustWait } from '~/domain/encounters/routing/turn'
import { waveSize } from '~/domain/encounters/routing/wave'
import { aCandidate, aNeed, anHourOn } from '../../support/factories/routing'

describe('levels', () => {
  const cohort = { had: 0, promised: 0, target: 2, disadvantage: 0 }

  test('are had and promised over target, weighted by disadvantage', () => {
    expect(levelOf(cohort)).toBe(0)
    expect(levelOf({ ...cohort, had: 1 })).toBe(500)
    expect(levelOf({ ...cohort, had: 1, promised: 1 })).toBe(1000)
    expect(levelOf({ ...cohort, had: 1, disadvantage: 1 })).toBe(250)
    expect(levelOf({ ...cohort, had: 1, disadvantage: 0.3 })).toBe(384)
    expect(levelOf({ ...cohort, had: 3 })).toBe(1500)
  })

  test('a request is as badly off as its worst-off cohort', () => {
    expect(
      worstOff([
        { ...cohort, had: 2 },
        { ...cohort, had: 1 },
      ]),
    ).toBe(500)
    expect(worstOff([])).toBe(0)
  })
})

const hard: { [key in Exclusion]: [Partial<Need>, Partial<Candidate>][] } = {
  'wrong-kind': [[{}, { kind: 'visit' }]],
  'wrong-audience': [[{ keyStages: [3, 4] }, { keyStages: [4, 5] }]],
  'too-far': [
    [{}, { place: { latitude: 55, longitude: -1.5 } }],
    [{}, { delivery: 'either', place: { latitude: 55, longitude: -1.5 } }],
    [{ delivery: 'either' }, { place: { latitude: 55, longitude: -1.5 } }],
  ],
  'wrong-delivery': [
    [{ delivery: 'virtual' }, {}],
    [{}, { delivery: 'virtual' }],
  ],
  reserved: [
    [{}, { reservedFor: ['special-schools'] }],
    [{}, { reservedFor: ['high-disadvantage'] }],
    [{}, { reservedFor: ['least-served', 'special-schools'] }],
    [{}, { reservedFor: ['a-group-nobody-knows'] }],
  ],
  'group-too-large': [[{ headcount: 61 }, {}]],
  'access-unmet': [[{ accessNeeds: ['step-free', 'quiet-space'] }, { access: ['quiet-space'] }]],
  'wrong-language': [[{ language: 'cy' }, {}]],
  conflict: [[{}, { conflict: true }]],
  'asked-already': [[{}, { asked: true }]],
  'declined-twice': [[{}, { declined: 2 }]],
  paused: [[{}, { pausedUntil: '2026-11-24' }]],
  'asked-to-wait': [[{}, { askAgainOn: '2027-01-01' }]],
  'used-up': [[{}, { timesLeft: 0 }]],
  'not-free': [
    [{}, { leadDays: 31 }],
    [{}, { busy: [anHourOn('2027-01-12')] }],
    [{}, { slots: [] }],
    [{}, { slots: [anHourOn('2027-01-13')] }],
    [{ times: [] }, {}],
  ],
  'over-cap': [
    [{}, { contactedThisMonth: 2 }],
    [{}, { monthlyCap: 0 }],
  ],
  'recently-contacted': [
    [{}, { daysSinceContact: 6 }],
    [{}, { daysSinceContact: 0 }],
  ],
}

describe('hard rules', () => {
  test('a plain offer fits a plain request', () => {
    expect(firstExclusion(aNeed(), aCandidate())).toBeNull()
    expect(wouldFit(aNeed(), aCandidate())).toBe(true)
  })

  describe.each(exclusions)('%s', key => {
    test.each(hard[key].map((pair, number) => [number + 1, ...pair] as const))('case %i', (_, need, candidate) => {
      expect(allExclusions(aNeed(need), aCandidate(candidate))).toEqual([key])
      expect(firstExclusion(aNeed(need), aCandidate(candidate))).toBe(key)
    })
  })

  test.each<[string, Partial<Need>, Partial<Candidate>]>([
    ['seven days after the last ask', {}, { daysSinceContact: 7 }],
    ['on the day a pause ends', {}, { pausedUntil: '2026-11-23' }],
    ['on the day it asked to be asked again', {}, { askAgainOn: '2026-11-23' }],
    ['after one no to this school', {}, { declined: 1 }],
    ['far away but online', { delivery: 'either' }, { delivery: 'either', place: { latitude: 50, longitude: -5 } }],
    ['of a place nobody knows', {}, { place: null }],
    [
      'reserved for special schools, asked by one',
      { institutionKind: 'special' },
      { reservedFor: ['special-schools'] },
    ],
    ['reserved for high disadvantage', { disadvantage: 0.35 }, { reservedFor: ['high-disadvantage'] }],
    ['reserved for the least served', { level: 499 }, { reservedFor: ['least-served'] }],
    ['without a need that can be arranged', { accessNeeds: ['quiet-space'] }, {}],
    ['with a slot inside the time', {}, { slots: [anHourOn('2027-01-12')] }],
    ['busy, but with a calendar of its own', {}, { slots: [anHourOn('2027-01-12')], busy: [anHourOn('2027-01-12')] }],
    [
      'busy only next door',
      {},
      { busy: [{ startsAt: new Date('2027-01-12T10:00Z'), endsAt: new Date('2027-01-12T11:00Z') }] },
    ],
    ['for exactly so many', { headcount: 60 }, {}],
    ['with exactly enough notice', {}, { leadDays: 30 }],
  ])('an offer %s fits', (_, need, candidate) => {
    expect(allExclusions(aNeed(need), aCandidate(candidate))).toEqual([])
  })

  test('a coordinator may step over fit but not over what protects employers', () => {
    expect(
      firstFirmExclusion(aNeed(), aCandidate({ place: { latitude: 55, longitude: -1.5 }, declined: 3 })),
    ).toBeNull()
    expect(firstFirmExclusion(aNeed(), aCandidate({ maxGroup: 5, contactedThisMonth: 2 }))).toBe('over-cap')
    expect(firstFirmExclusion(aNeed(), aCandidate({ daysSinceContact: 3 }))).toBe('recently-contacted')
  })
})

describe('rank', () => {
  const ids = (need: Need, ...candidates: Partial<Candidate>[]) =>
    rank(
      need,
      candidates.map((as, n) => aCandidate({ offerId: `o${n}`, employerId: `e${n}`, ...as })),
      [],
      'seed',
    ).map(({ offerId }) => offerId)

  test('the wished-for sector, the nearer, the fresher and the one that gave less come first', () => {
    expect(ids(aNeed({ sectors: ['digital'] }), {}, { sector: 'digital' })).toEqual(['o1', 'o0'])
    expect(ids(aNeed(), { place: { latitude: 54.7, longitude: -1.5 } }, {})).toEqual(['o1', 'o0'])
    expect(ids(aNeed(), { daysSinceContact: 10 }, { daysSinceContact: 90 }, {})).toEqual(['o2', 'o1', 'o0'])
    expect(ids(aNeed(), { given: 1 }, {})).toEqual(['o1', 'o0'])
    expect(ids(aNeed({ accessNeeds: ['quiet-space'] }), {}, { access: ['quiet-space'] })).toEqual(['o1', 'o0'])
  })

  test('what worse-off schools wait for is left to them while something else fits', () => {
    const rival = aNeed({ requestId: 'other', institutionId: 'poorer', level: 0, keyStages: [5] })
    const scarce = aCandidate({ offerId: 'scarce', employerId: 'a', keyStages: [4, 5] })
    const plenty = aCandidate({ offerId: 'plenty', employerId: 'b', keyStages: [4], daysSinceContact: 120 })
    expect(rank(aNeed(), [scarce, plenty], [], 's').map(({ offerId }) => offerId)).toEqual(['scarce', 'plenty'])
    expect(rank(aNeed(), [scarce, plenty], [rival], 's').map(({ offerId }) => offerId)).toEqual(['plenty', 'scarce'])
    expect(termsOf(aNeed(), scarce, [rival, { ...rival, requestId: 'again' }]).waiting).toBe(1)
    expect(termsOf(aNeed(), scarce, [{ ...rival, level: 600 }]).waiting).toBe(0)
  })

  test('one offer an employer, the best of them', () => {
    expect(ids(aNeed(), { employerId: 'same', daysSinceContact: 20 }, { employerId: 'same' })).toEqual(['o1'])
  })

  test('equals are drawn by the seed, the same way each time', () => {
    const many = Array.from({ length: 20 }, (_, n) => aCandidate({ offerId: `o${n}`, employerId: `e${n}` }))
    const drawn = (seed: string) => rank(aNeed(), many, [], seed).map(({ offerId }) => offerId)
    expect(drawn('one')).toEqual(drawn('one'))
    expect(rank(aNeed(), many.toReversed(), [], 'one').map(({ offerId }) => offerId)).toEqual(drawn('one'))
    expect(drawn('one')).not.toEqual(drawn('two'))
  })

  test('is explained by its terms', () => {
    const terms = termsOf(aNeed(), aCandidate({ daysSinceContact: 12, given: 1 }), [])
    expect(explain(terms)).toEqual([
      { key: 'sector-suits' },
      { key: 'kilometres', count: 6 },
      { key: 'times', count: 1, of: 1 },
      { key: 'access-met' },
      { key: 'days-since', count: 12 },
      { key: 'nobody-waiting' },
      { key: 'given-here', count: 1 },
    ])
  })
})

describe('waves', () => {
  test('are as large as the seats left over the share that says yes, five at most', () => {
    expect(waveSize(1, 5, { yes: 0, no: 0 })).toBe(3)
    expect(waveSize(2, 5, { yes: 0, no: 0 })).toBe(5)
    expect(waveSize(6, 5, { yes: 0, no: 0 })).toBe(5)
    expect(waveSize(1, 5, { yes: 96, no: 4 })).toBe(2)
    expect(waveSize(1, 5, { yes: 0, no: 90 })).toBe(5)
    expect(waveSize(1, 1, { yes: 0, no: 0 })).toBe(1)
  })

  test('say why each offer was left out, the commonest reason first', () => {
    const candidates = [
      aCandidate(),
      aCandidate({ offerId: 'b', employerId: 'b', conflict: true, declined: 5 }),
      aCandidate({ offerId: 'c', employerId: 'c', maxGroup: 1 }),
      aCandidate({ offerId: 'd', employerId: 'd', maxGroup: 1 }),
    ]
    const plan = planWave({
      need: aNeed(),
      candidates,
      rivals: [],
      leftOut: { 'wrong-kind': 7 },
      answers: { yes: 0, no: 0 },
      most: 5,
      seed: 's',
    })
    expect(plan).toMatchObject({ size: 3, considered: 11 })
    expect(JSON.stringify(plan.excluded)).toBe('{"wrong-kind":7,"group-too-large":2,"conflict":1}')
    expect(plan.ranked.map(({ offerId }) => offerId)).toEqual(['offer'])
  })
})

describe('what would help', () => {
  const far = { latitude: 55, longitude: -1.5 }
  test('counts employers that one reason alone keeps away', () => {
    const candidates = [
      aCandidate({ employerId: 'a', delivery: 'either', place: far }),
      aCandidate({ employerId: 'a', delivery: 'either', place: far }),
      aCandidate({ employerId: 'b', delivery: 'virtual' }),
      aCandidate({ employerId: 'c', place: far }),
      aCandidate({ employerId: 'd', place: far, maxGroup: 1 }),
      aCandidate({ employerId: 'e', contactedThisMonth: 9 }),
      aCandidate({ employerId: 'f', conflict: true }),
    ]
    expect(whatWouldHelp(aNeed(), candidates)).toEqual([
      { key: 'virtual', employers: 2 },
      { key: 'further', employers: 1 },
      { key: 'wait', employers: 1 },
    ])
  })

  test('without anyone near, new employers must be found', () => {
    expect(whatWouldHelp(aNeed(), [])).toEqual([{ key: 'find-employers', employers: 0 }])
  })
})

describe('turns', () => {
  const waiting = (requestId: string, as: object = {}) => ({
    requestId,
    institutionId: requestId,
    level: 500,
    priority: false,
    submittedAt: new Date('2026-11-01'),
    seed: 's',
    ...as,
  })
  const asks = (all: number, own: number) => ({ all, byInstitution: new Map([['rich', own]]) })
  const order = (...list: ReturnType<typeof waiting>[]) => inTurn(list, asks(40, 11), 25).map(one => one.requestId)

  test('late cancellations first, then who had least, then who waited longest', () => {
    const old = { submittedAt: new Date('2026-10-01') }
    expect(
      order(
        waiting('c', { level: 900 }),
        waiting('b'),
        waiting('a', old),
        waiting('d', { level: 2000, priority: true }),
      ),
    ).toEqual(['d', 'a', 'b', 'c'])
  })

  test('a school over its share loses its place at the front, and waits while worse-off ones look', () => {
    expect(order(waiting('rich', { priority: true, level: 600 }), waiting('poor'))).toEqual(['poor', 'rich'])
    expect(isOverShare(asks(40, 10), 'rich', 25)).toBe(false)
    expect(isOverShare(asks(40, 11), 'rich', 25)).toBe(true)
    expect(isOverShare(asks(19, 19), 'rich', 25)).toBe(false)
    const rich = { institutionId: 'rich', level: 600 }
    expect(mustWait(rich, [{ institutionId: 'poor', level: 599 }], asks(40, 11), 25)).toBe(true)
    expect(mustWait(rich, [{ institutionId: 'poor', level: 600 }], asks(40, 11), 25)).toBe(false)
    expect(mustWait(rich, [{ institutionId: 'rich', level: 0 }], asks(40, 11), 25)).toBe(false)
    expect(mustWait(rich, [{ institutionId: 'poor', level: 0 }], asks(40, 10), 25)).toBe(false)
  })
})
