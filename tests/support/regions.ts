import fc from 'fast-check'
import { planWave, type Snapshot } from '~/domain/encounters/routing/plan'
import type { Candidate, Need } from '~/domain/encounters/routing/snapshot'
import { inTurn } from '~/domain/encounters/routing/turn'
import { aCandidate, aNeed, anHourOn } from './factories/routing'

/** Random regions for fast-check: offers, requests, and one look at both. */

const days = ['2027-01-11', '2027-01-12', '2027-01-13']
const some = <T>(...values: T[]) => fc.constantFrom(...values)
const place = fc.record({
  latitude: fc.double({ min: 54.2, max: 54.8, noNaN: true }),
  longitude: fc.double({ min: -1.9, max: -1.1, noNaN: true }),
})

/** The value that fits most of the time, so that each rule has something left to keep out. */
const mostly = <T>(fits: T, others: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(fits) }, { weight: 1, arbitrary: others })

const candidates = fc
  .array(
    fc.record<Partial<Candidate>>({
      employerId: fc.integer({ min: 0, max: 12 }).map(n => `employer-${n}`),
      kind: mostly('talk', fc.constant('visit')),
      sector: some('making', 'digital', 'sport'),
      keyStages: mostly([3, 4, 5], some([3], [4], [3, 4])),
      delivery: mostly('either', some('in-person', 'virtual')),
      maxGroup: mostly(90, fc.integer({ min: 10, max: 90 })),
      leadDays: mostly(0, fc.integer({ min: 0, max: 40 })),
      travelKm: mostly(60, fc.integer({ min: 0, max: 60 })),
      place: fc.option(place),
      languages: mostly(['en', 'cy'], some(['en'], ['cy'])),
      access: mostly(['step-free', 'bsl', 'quiet-space'], fc.subarray(['step-free', 'bsl', 'quiet-space'])),
      reservedFor: mostly(
        [],
        some('special-schools', 'high-disadvantage', 'least-served').map(group => [group]),
      ),
      slots: mostly(
        null,
        fc.subarray(days).map(list => list.map(anHourOn)),
      ),
      timesLeft: mostly(3, fc.integer({ min: 0, max: 4 })),
      pausedUntil: mostly(null, some('2026-11-20', '2026-11-23', '2026-11-24', '2026-12-20')),
      askAgainOn: mostly(null, some('2026-11-23', '2027-01-01')),
      busy: mostly(
        [],
        fc.subarray(days).map(list => list.map(anHourOn)),
      ),
      conflict: mostly(false, fc.constant(true)),
      declined: mostly(0, fc.integer({ min: 0, max: 3 })),
      asked: mostly(false, fc.constant(true)),
      given: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 40, size: 'max' },
  )
  .map(list => list.map((as, n) => aCandidate({ offerId: `offer-${n}`, ...as })))

/** How employers stand is theirs, whichever of their offers is looked at. */
const standing = fc.array(
  fc.record({
    monthlyCap: mostly(3, fc.integer({ min: 0, max: 3 })),
    contactedThisMonth: fc.integer({ min: 0, max: 3 }),
    daysSinceContact: mostly(null, fc.integer({ min: 0, max: 60 })),
  }),
  { minLength: 13, maxLength: 13 },
)

export const region = fc
  .tuple(candidates, standing)
  .map(([list, standings]) =>
    list.map(candidate => ({ ...candidate, ...standings[Number(candidate.employerId.slice('employer-'.length))] })),
  )

export const needs = fc
  .array(
    fc.record<Partial<Need>>({
      institutionKind: some('school', 'special', 'college'),
      disadvantage: fc.double({ min: 0, max: 1, noNaN: true }),
      place: fc.option(place),
      delivery: some('in-person', 'virtual', 'either'),
      sectors: fc.subarray(['making', 'digital', 'sport']),
      accessNeeds: fc.subarray(['step-free', 'bsl', 'quiet-space']),
      language: some('en', 'en', 'cy'),
      keyStages: some([3], [4], [3, 4]),
      headcount: fc.integer({ min: 1, max: 100 }),
      times: fc.subarray(days, { minLength: 1 }).map(list => list.map(day => ({ ...anHourOn(day), notice: 30 }))),
      level: fc.integer({ min: 0, max: 1500 }),
      seatsLeft: fc.integer({ min: 1, max: 4 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(list => list.map((as, n) => aNeed({ requestId: `request-${n}`, institutionId: `school-${n}`, ...as })))

export const answers = fc.record({ yes: fc.nat(200), no: fc.nat(200) })
export const snapshots = fc.tuple(region, needs, answers, fc.integer({ min: 1, max: 10 }), fc.string()).map(
  ([list, [need = aNeed(), ...rivals], past, most, seed]): Snapshot => ({
    ...{ need, candidates: list, rivals, leftOut: {}, answers: past, most, seed },
  }),
)

/** Routes every request in turn, as the worker does: each ask uses up some of its employer. */
export const season = (list: readonly Candidate[], requests: readonly Need[]) => {
  const standing = new Map(list.map(one => [one.employerId, { ...one }]))
  const seen = (): Candidate[] =>
    list.map(one => {
      const now = standing.get(one.employerId)
      return {
        ...one,
        contactedThisMonth: now?.contactedThisMonth ?? 0,
        daysSinceContact: now?.daysSinceContact ?? null,
      }
    })
  const waiting = requests.map(({ requestId, institutionId, level }) => ({
    ...{ requestId, institutionId, level, priority: false, submittedAt: new Date(0), seed: 'seed' },
  }))
  return inTurn(waiting, { all: 0, byInstitution: new Map() }, 25).map(({ requestId }) => {
    const need = requests.find(one => one.requestId === requestId) ?? aNeed()
    const rivals = requests.filter(one => one.requestId !== requestId)
    const snapshot = {
      need,
      candidates: seen(),
      rivals,
      leftOut: {},
      answers: { yes: 0, no: 0 },
      most: 5,
      seed: 'seed',
    }
    const { ranked, size } = planWave(snapshot)
    const asked = ranked.slice(0, size)
    for (const { employerId } of asked) {
      const now = standing.get(employerId)
      if (now) standing.set(employerId, { ...now, contactedThisMonth: now.contactedThisMonth + 1, daysSinceContact: 0 })
    }
    return { need, asked, before: snapshot.candidates }
  })
}

/** So many of an arbitrary, always the same ones. */
export const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(arbitrary, { numRuns: count, seed: 20_261_122 })
