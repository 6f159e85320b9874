import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import {
  matchLearner,
  ownSuggestions,
  releaseSuggestions,
  sendSuggestions,
  suggestionsHeld,
  withdrawOpportunity,
} from '~/domain/matching'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { given as matching } from '../../support/factories/matching'
import { anActor, given } from '../../support/factories/network'

const hub = await given.hub()
const school = await matching.matchingInstitution(hub.id)
const plainSchool = await given.institution(hub.id)
await matching.opportunities(hub.id, 18)
const worker = system('matching', hub.id)

const rowsOf = (learnerId: string) =>
  transact(worker, async tx => ({
    runs: await tx.matchRun.count({ where: { learnerId } }),
    suggestions: await tx.suggestion.findMany({ where: { learnerId }, orderBy: { place: 'asc' } }),
  }))

const monthsAgo = (months: number) => {
  const at = new Date(clock.now())
  at.setUTCMonth(at.getUTCMonth() - months)
  return at
}

/** Noon on a school day: neither quiet hours nor holidays. */
const bySchoolDay = (day = '2026-11-10') => new Date(`${day}T12:00:00Z`)

describe('the gate', () => {
  const closed: [string, () => ReturnType<typeof matching.cleared>][] = [
    ['a cycle not cleared', () => matching.cleared(hub.id, null, { cycle: { state: 'gate-review', clearedAt: null } })],
    ['a paused cycle', () => matching.cleared(hub.id, null, { cycle: { state: 'paused' } })],
    ['a cycle of another phase', () => matching.cleared(hub.id, school.id, { cycle: { phase: 'ks3' } })],
    ['a clearing long ago', () => matching.cleared(hub.id, null, { cycle: { clearedAt: monthsAgo(25) } })],
    ['no yes to being matched', () => matching.cleared(hub.id, null, { profilingOn: false })],
    ['too young', () => matching.cleared(hub.id, school.id, { yearGroup: 9, cycle: { phase: 'ks3' } })],
    ['an institution that has not switched it on', () => matching.cleared(hub.id, plainSchool.id)],
    ['having left', () => matching.cleared(hub.id, school.id, { leavesOn: dateOf(addDays(dayOf(clock.now()), -1)) })],
  ]

  test.each(closed)('lets nothing through with %s: no run, no row, and the page says why', async (_why, make) => {
    const learner = await make()
    expect(await matchLearner(worker, { learnerId: learner.id, cause: 'gate' })).toEqual({ ok: true, value: 'closed' })
    expect(await rowsOf(learner.id)).toEqual({ runs: 0, suggestions: [] })
    const own = { personId: `learner.${learner.id}`, hubId: hub.id, hats: [] }
    const page = await ownSuggestions(own)
    expect(page?.closed.length).toBeGreaterThan(0)
    expect(page?.suggestions).toEqual([])

    const cycle = await transact(worker, tx =>
      tx.explorationCycle.findFirstOrThrow({ where: { learnerId: learner.id } }),
    )
    const broken = await transact(worker, tx =>
      tx.matchRun.create({
        data: {
          ...{ hubId: hub.id, learnerId: learner.id, cycleId: cycle.id, state: 'done', cause: 'gate' },
          ...{ ruleset: 1, seed: 'x', snapshot: {}, startedAt: clock.now() },
        },
      }),
    ).catch(error => error)
    expect(String(broken)).toMatch(/gate is closed/)
  })

  test('nobody but the worker matches', async () => {
    const learner = await matching.cleared(hub.id, null)
    for (const actor of [anActor(hub.id, 'coordinator'), anActor(hub.id, 'administrator'), system('mail', hub.id)])
      expect(await matchLearner(actor, { learnerId: learner.id, cause: 'gate' })).toMatchObject({ ok: false })
    expect((await rowsOf(learner.id)).runs).toBe(0)
  })
})

describe('a match', () => {
  test('makes six with reasons, is made once however often it runs, and is the same to the byte', async () => {
    const learner = await matching.cleared(hub.id, null)
    expect(await matchLearner(worker, { learnerId: learner.id, cause: 'gate' })).toEqual({ ok: true, value: 'matched' })
    const first = await rowsOf(learner.id)
    expect(first.suggestions).toHaveLength(6)
    expect(first.suggestions.every(({ state }) => state === 'prepared')).toBe(true)
    expect(await matchLearner(worker, { learnerId: learner.id, cause: 'gate' })).toEqual({ ok: true, value: 'enough' })
    await matchLearner(worker, { learnerId: learner.id, cause: 'criteria' })
    const again = await rowsOf(learner.id)
    expect(again.suggestions).toEqual(first.suggestions)
    const ranked = await transact(worker, tx => tx.matchRun.findMany({ where: { learnerId: learner.id } }))
    expect(new Set(ranked.map(run => JSON.stringify([run.ranked, run.snapshot, run.seed]))).size).toBe(1)
  })

  test('does not care who somebody is: swapped names, schools’ names and years of joining make no difference', async () => {
    const twin = { label: 'Blue Otter', voice: 'student', yearGroup: 11 }
    const one = await matching.cleared(hub.id, school.id, twin)
    const other = await matching.cleared(hub.id, school.id, {
      ...twin,
      label: 'Aisha K',
      joinedOn: dateOf('2020-09-01'),
    })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(one, other), async learner => {
        await matchLearner(worker, { learnerId: learner.id, cause: 'criteria' })
        const { suggestions } = await rowsOf(learner.id)
        const { snapshot } = await transact(worker, tx =>
          tx.matchRun.findFirstOrThrow({ where: { learnerId: learner.id }, orderBy: { startedAt: 'desc' } }),
        )
        expect(suggestions).toHaveLength(6)
        expect(JSON.stringify(snapshot)).not.toMatch(/Otter|Aisha|label|School|disadvantage/)
      }),
      { numRuns: 2 },
    )
  })

  test.each([
    ['an adult’s list waits for the morning', '2026-11-10T22:00:00Z', null, 'later'],
    ['an adult’s list comes by day', '2026-11-10T12:00:00Z', null, 'sent'],
    ['a pupil’s list is with staff at once', '2026-11-10T22:00:00Z', school.id, 'held'],
    ['a pupil’s list waits for the holidays to end', '2026-12-28T12:00:00Z', school.id, 'later'],
  ])('%s', async (_what, at, institutionId, answer) => {
    clock.set(new Date(at))
    try {
      const learner = await matching.cleared(hub.id, institutionId)
      await matchLearner(worker, { learnerId: learner.id, cause: 'gate' })
      expect(await sendSuggestions(worker, { learnerId: learner.id })).toEqual({ ok: true, value: answer })
    } finally {
      clock.set(null)
    }
  })

  test('consent taken back between match and sending: nothing is sent, and what was made is over', async () => {
    const learner = await matching.cleared(hub.id, null)
    await matchLearner(worker, { learnerId: learner.id, cause: 'gate' })
    await transact(worker, tx => tx.learner.update({ where: { id: learner.id }, data: { profilingOn: false } }))
    expect(await sendSuggestions(worker, { learnerId: learner.id })).toEqual({ ok: true, value: 'closed' })
    expect((await rowsOf(learner.id)).suggestions.map(({ state }) => state)).toEqual(Array(6).fill('expired'))
    const broken = await transact(worker, tx =>
      tx.suggestion.updateMany({
        where: { learnerId: learner.id },
        data: { state: 'prepared', deliveredAt: null },
      }),
    ).then(() =>
      transact(worker, tx =>
        tx.suggestion.updateMany({
          where: { learnerId: learner.id },
          data: { state: 'delivered', deliveredAt: clock.now() },
        }),
      ).catch(error => String(error)),
    )
    expect(broken).toMatch(/gate is closed/)
  })

  test('under 18 staff look first; they let go or keep back, and only then is it on the page', async () => {
    clock.set(bySchoolDay())
    try {
      const learner = await matching.cleared(hub.id, school.id)
      await matchLearner(worker, { learnerId: learner.id, cause: 'gate' })
      expect(await sendSuggestions(worker, { learnerId: learner.id })).toEqual({ ok: true, value: 'held' })
      const own = { personId: `learner.${learner.id}`, hubId: hub.id, hats: [] }
      expect(await ownSuggestions(own)).toMatchObject({ closed: [], waiting: 6, suggestions: [] })

      const teacher = await given.person(hub.id, { roles: [{ role: 'teacher', at: school.id }] })
      const actor = { ...anActor(hub.id, { role: 'teacher', at: school.id }), personId: teacher.id }
      const held = (await suggestionsHeld(actor)).filter(({ learnerId }) => learnerId === learner.id)
      expect(held).toHaveLength(6)
      const over = held.at(-1)?.opportunity.id ?? ''
      const closing = (state: string) =>
        transact(worker, tx => tx.opportunity.update({ where: { id: over }, data: { state } }))
      await closing('filled')
      expect((await suggestionsHeld(actor)).filter(({ learnerId }) => learnerId === learner.id)).toHaveLength(5)
      await closing('live')
      const stranger = await given.person(hub.id, { roles: [{ role: 'teacher', at: plainSchool.id }] })
      const elsewhere = { ...anActor(hub.id, { role: 'teacher', at: plainSchool.id }), personId: stranger.id }
      const suggestions = held.slice(0, 2).map(({ id }) => id)
      expect(await releaseSuggestions(elsewhere, { suggestions })).toMatchObject({ ok: false, why: 'not-found' })
      expect(await releaseSuggestions(actor, { suggestions })).toEqual({ ok: true, value: { released: 2, closed: 0 } })
      const [first, ...others] = (await ownSuggestions(own))?.suggestions ?? []
      expect(others).toHaveLength(1)
      const opportunityId = first?.opportunity.id ?? ''
      expect(await withdrawOpportunity(anActor(hub.id, 'coordinator'), { opportunityId })).toMatchObject({ ok: true })
      // It does not vanish without a word.
      expect((await ownSuggestions(own))?.suggestions[0]).toMatchObject({ open: false, takenBack: true })
    } finally {
      clock.set(null)
    }
  })
})
