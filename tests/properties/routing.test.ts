import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstExclusion } from '~/domain/encounters/routing/feasibility'
import { levelOf } from '~/domain/encounters/routing/level'
import { planWave, type Snapshot } from '~/domain/encounters/routing/plan'
import { waveSize } from '~/domain/encounters/routing/wave'
import { aCandidate, aNeed } from '../support/factories/routing'
import { answers, needs, region, season, snapshots } from '../support/regions'

describe('a wave', () => {
  test('asks nobody a rule excludes, and each employer once', () => {
    fc.assert(
      fc.property(snapshots, snapshot => {
        const { ranked } = planWave(snapshot)
        for (const { offerId } of ranked) {
          const candidate = snapshot.candidates.find(one => one.offerId === offerId)
          expect(candidate && firstExclusion(snapshot.need, candidate)).toBeNull()
          expect(candidate?.contactedThisMonth).toBeLessThan(candidate?.monthlyCap ?? 0)
        }
        expect(new Set(ranked.map(({ employerId }) => employerId)).size).toBe(ranked.length)
      }),
    )
  })

  test('accounts for every offer it looked at', () => {
    fc.assert(
      fc.property(snapshots, snapshot => {
        const { considered, excluded, ranked } = planWave(snapshot)
        const fitting = snapshot.candidates.filter(one => firstExclusion(snapshot.need, one) === null)
        const out = Object.values(excluded).reduce((sum, count) => sum + count, 0)
        expect(considered).toBe(fitting.length + out)
        expect(new Set(fitting.map(({ employerId }) => employerId))).toEqual(
          new Set(ranked.map(({ employerId }) => employerId)),
        )
      }),
    )
  })

  test('is the same to the byte for the same snapshot, in whatever order its offers were read', () => {
    fc.assert(
      fc.property(snapshots, snapshot => {
        const once = JSON.stringify(planWave(snapshot))
        expect(JSON.stringify(planWave(structuredClone(snapshot)))).toBe(once)
        const turned = {
          ...snapshot,
          candidates: snapshot.candidates.toReversed(),
          rivals: snapshot.rivals.toReversed(),
        }
        expect(JSON.stringify(planWave(turned))).toBe(once)
      }),
    )
  })

  test('has at least one and at most as many as the hub allows, more for more seats and fewer yeses', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 10 }), answers, (seats, most, past) => {
        const size = waveSize(seats, most, past)
        expect(size).toBeGreaterThanOrEqual(1)
        expect(size).toBeLessThanOrEqual(most)
        expect(size).toBeGreaterThanOrEqual(Math.min(seats, most))
        expect(waveSize(seats + 1, most, past)).toBeGreaterThanOrEqual(size)
        expect(waveSize(seats, most, { ...past, yes: past.yes + 1 })).toBeLessThanOrEqual(size)
        expect(waveSize(seats, most, { ...past, no: past.no + 1 })).toBeGreaterThanOrEqual(size)
      }),
    )
  })

  test('does not look at who an employer is', () => {
    fc.assert(
      fc.property(snapshots, snapshot => {
        const renamed = snapshot.candidates.map(one => ({ ...one, employerId: `another-${one.employerId}` }))
        const terms = (list: Snapshot) => planWave(list).ranked.map(({ offerId, score }) => [offerId, score])
        expect(terms({ ...snapshot, candidates: renamed })).toEqual(terms(snapshot))
      }),
    )
  })
})

describe('requests in turn', () => {
  test('never take an employer over its cap', () => {
    fc.assert(
      fc.property(region, needs, (list, requests) => {
        const asks = season(list, requests).flatMap(({ asked }) => asked.map(({ employerId }) => employerId))
        for (const { employerId, contactedThisMonth, monthlyCap } of list) {
          const more = asks.filter(id => id === employerId).length
          if (more > 0) expect(contactedThisMonth + more).toBeLessThanOrEqual(monthlyCap)
        }
      }),
    )
  })

  test('leave no worse-off request without somebody a better-off one was given', () => {
    fc.assert(
      fc.property(region, needs, (list, requests) => {
        const routed = season(list, requests)
        for (const [index, { need, asked, before }] of routed.entries()) {
          if (asked.length > 0) continue
          for (const other of routed.slice(index + 1)) {
            expect(other.need.level).toBeGreaterThanOrEqual(need.level)
            const taken = other.asked.map(({ offerId }) => before.find(one => one.offerId === offerId))
            for (const offer of taken) expect(offer && firstExclusion(need, offer)).not.toBeNull()
          }
        }
      }),
    )
  })

  test('give the one employer that is left to whoever has had least', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2000), { minLength: 2, maxLength: 6 }), levels => {
        const requests = levels.map((level, n) => aNeed({ requestId: `r${n}`, institutionId: `s${n}`, level }))
        const [first, ...others] = season([aCandidate({ monthlyCap: 1 })], requests)
        expect(first?.need.level).toBe(Math.min(...levels))
        expect(first?.asked).toHaveLength(1)
        for (const { asked } of others) expect(asked).toHaveLength(0)
      }),
    )
  })
})

describe('a level', () => {
  test('rises with what was had and falls with disadvantage', () => {
    const cohort = fc.record({
      had: fc.nat(20),
      promised: fc.nat(20),
      target: fc.integer({ min: 1, max: 20 }),
      disadvantage: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(cohort, one => {
        expect(levelOf(one)).toBeGreaterThanOrEqual(0)
        expect(levelOf({ ...one, had: one.had + 1 })).toBeGreaterThanOrEqual(levelOf(one))
        expect(levelOf({ ...one, disadvantage: 1 })).toBeLessThanOrEqual(levelOf(one))
        expect(levelOf({ ...one, target: one.target + 1 })).toBeLessThanOrEqual(levelOf(one))
      }),
    )
  })
})
