import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, system } from '~/domain/kernel/actor'
import { addDays, startOfDay } from '~/domain/kernel/working-days'
import {
  acknowledgePlan,
  agreeReview,
  answerReview,
  exemptReview,
  holdReview,
  outcomesOf,
  plansDue,
  resumeReview,
  reviewLifecycle,
  reviewsFor,
  seeToReview,
  settled,
  suppressed,
} from '~/domain/plans'
import { outcomes } from '~/domain/plans/forms'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given as network } from '../../support/factories/network'
import { given } from '../../support/factories/plans'
import { factTypesOf } from '../../support/facts'

let hubId = ''
beforeAll(async () => {
  hubId = (await network.hub()).id
})
afterEach(() => clock.set(null))
afterAll(disconnect)

const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const worker = () => system('advice', hubId)

/** The night's work at one moment, as the timetable has it. */
const night = async (at: Date) => {
  clock.set(at)
  for (const due of await plansDue.toReview(at))
    if (due.hubId === hubId) await seeToReview(worker(), { adviceId: due.adviceId, at })
}

/** An adult who said yes on a day. */
const agreedOn = async (day: string) => {
  clock.set(noon(day))
  const all = await given.walked(hubId, 'plan-shared')
  await transact(worker(), tx =>
    tx.adviceRequest.update({ where: { id: all.request.id }, data: { email: `${all.request.id}@x.example` } }),
  )
  expect(await acknowledgePlan(all.adult, { adviceId: all.request.id })).toMatchObject({ ok: true })
  await transact(worker(), tx =>
    tx.adviceRequest.update({ where: { id: all.request.id }, data: { state: 'in-progress' } }),
  )
  await transact(worker(), tx =>
    tx.adviserRegistration.updateMany({ where: { personId: all.adviser.id }, data: { to: new Date('2035-01-01') } }),
  )
  return { ...all, of: { adviceId: all.request.id } }
}

const standing = async (actor: Actor, adviceId: string) => {
  const review = (await reviewsFor(actor, adviceId))?.reviews.at(-1)
  return review && [review.number, review.state, review.dueOn.toISOString().slice(0, 10), review.rule, review.asked]
}
const requestState = async (id: string) =>
  (await transact(worker(), tx => tx.adviceRequest.findUniqueOrThrow({ where: { id } }))).state

describe('by the clock', () => {
  test('asked on the day, once more after two weeks, then left in peace, with an open door', async () => {
    const { adult, request, of } = await agreedOn('2027-01-15')
    expect(await standing(adult, request.id)).toEqual([1, 'planned', '2027-04-15', 'from-acknowledged', 0])
    await night(startOfDay('2027-04-14'))
    expect(await requestState(request.id)).toBe('in-progress')
    await night(startOfDay('2027-04-15'))
    await night(startOfDay('2027-04-15'))
    await night(startOfDay('2027-04-20'))
    expect(await standing(adult, request.id)).toEqual([1, 'asked', '2027-04-15', 'from-acknowledged', 1])
    expect(await requestState(request.id)).toBe('review-due')
    await night(startOfDay('2027-04-30'))
    expect((await standing(adult, request.id))?.at(-1)).toBe(2)
    await night(startOfDay('2027-05-20'))
    await night(startOfDay('2027-09-20'))
    expect(await standing(adult, request.id)).toEqual([1, 'left', '2027-04-15', 'from-acknowledged', 2])
    expect((await factTypesOf(hubId, request.id)).filter(type => type.startsWith('review-'))).toEqual([
      ...['review-asked', 'review-asked', 'review-left'],
    ])
    expect(await answerReview(adult, { ...of, outcome: 'work', words: 'On the ferries' })).toMatchObject({ ok: true })
    expect(await standing(adult, request.id)).toMatchObject([2, 'planned', '2027-12-20', 'from-last-review', 0])
  })

  test('nights that were missed lose nothing, and a night done twice asks once', async () => {
    const { adult, request } = await agreedOn('2027-01-15')
    const at = startOfDay('2027-06-01')
    clock.set(at)
    await Promise.all([1, 2, 3].map(() => seeToReview(worker(), { adviceId: request.id, at })))
    expect(await standing(adult, request.id)).toEqual([1, 'asked', '2027-04-15', 'from-acknowledged', 1])
    expect((await factTypesOf(hubId, request.id)).filter(type => type === 'review-asked')).toHaveLength(1)
  })

  test('nobody is asked twice in a week, over all their requests', async () => {
    const [one, two] = [await agreedOn('2027-01-15'), await agreedOn('2027-01-17')]
    await transact(worker(), tx =>
      tx.adviceRequest.update({ where: { id: two.request.id }, data: { email: `${one.request.id}@x.example` } }),
    )
    await night(startOfDay('2027-04-18'))
    const asked = [await standing(one.adult, one.request.id), await standing(two.adult, two.request.id)]
    expect(asked.map(found => found?.at(-1)).toSorted()).toEqual([0, 1])
    await night(startOfDay('2027-04-23'))
    expect((await standing(two.adult, two.request.id))?.at(-1)).toBe(0)
    await night(startOfDay('2027-04-26'))
    expect((await standing(two.adult, two.request.id))?.at(-1)).toBe(1)
  })

  test('nor by two nights at once', async () => {
    const at = startOfDay('2027-04-18')
    const pairs = []
    for (let n = 0; n < 6; n++) pairs.push([await agreedOn('2027-01-15'), await agreedOn('2027-01-17')] as const)
    for (const [one, two] of pairs)
      await transact(worker(), tx =>
        tx.adviceRequest.update({ where: { id: two.request.id }, data: { email: `${one.request.id}@x.example` } }),
      )
    clock.set(at)
    for (const pair of pairs) {
      await Promise.all(pair.map(({ request }) => seeToReview(worker(), { adviceId: request.id, at })))
      const asked = await Promise.all(pair.map(({ adult, request }) => standing(adult, request.id)))
      expect(asked.map(found => found?.at(-1)).toSorted()).toEqual([0, 1])
    }
  })

  test('a request on hold stops the clock, and it goes on later by as long', async () => {
    const { adult, request } = await agreedOn('2027-01-15')
    const put = (state: string, since: string) =>
      transact(worker(), tx =>
        tx.adviceRequest.update({ where: { id: request.id }, data: { state, since: noon(since) } }),
      )
    await put('on-hold', '2027-03-01')
    await night(startOfDay('2027-03-02'))
    await night(startOfDay('2027-05-01'))
    expect(await standing(adult, request.id)).toEqual([1, 'planned', '2027-04-15', 'from-acknowledged', 0])
    await put('in-progress', '2027-05-31')
    await night(startOfDay('2027-05-31'))
    expect(await standing(adult, request.id)).toEqual([1, 'planned', '2027-07-15', 'after-hold', 0])
  })
})

describe('said by adult or adviser', () => {
  test('three answers in a year, each planned by the one before, then it waits to be closed', async () => {
    const { adult, adviser, request, of } = await agreedOn('2027-11-30')
    expect((await standing(adult, request.id))?.[2]).toBe('2028-02-29')
    for (const [day, next] of [
      ['2028-02-29', '2028-05-30'],
      ['2028-05-30', '2028-11-30'],
    ] as const) {
      await night(startOfDay(day))
      expect(await answerReview(adult, { ...of, outcome: 'none', words: '' })).toMatchObject({ ok: true })
      expect((await standing(adult, request.id))?.[2]).toBe(next)
      expect(await requestState(request.id)).toBe('in-progress')
    }
    await night(startOfDay('2028-11-30'))
    const told = {
      ...of,
      outcome: 'better-work' as const,
      words: 'x',
      evidence: 'confirmed' as const,
      confirmedBy: 'payslip' as const,
    }
    expect(await answerReview(adviser.actor, told)).toMatchObject({ ok: true })
    expect(await requestState(request.id)).toBe('reviewed')
    expect((await reviewsFor(adviser.actor, request.id))?.reviews.at(-1)).toMatchObject({
      ...{ evidence: 'confirmed', confirmedBy: 'payslip', answeredBy: 'adviser' },
    })
  })

  test('what the adult says is told, whatever the form says', async () => {
    const { adult, request, of } = await agreedOn('2027-01-15')
    await answerReview(adult, { ...of, outcome: 'learning', words: '', evidence: 'confirmed', confirmedBy: 'payslip' })
    expect((await reviewsFor(adult, request.id))?.reviews[0]).toMatchObject({ evidence: 'told', confirmedBy: null })
  })

  test('every state by every move and part', async () => {
    const { adult, adviser, request, of, plan } = await agreedOn('2027-01-15')
    const run = {
      answer: (actor: Actor) => answerReview(actor, { ...of, outcome: 'none', words: '' }),
      agree: (actor: Actor) => agreeReview(actor, { ...of, dueOn: addDays(clock.now(), 20) }),
      hold: (actor: Actor) => holdReview(actor, { ...of, reasonCode: 'caring' }),
      resume: (actor: Actor) => resumeReview(actor, of),
      exempt: (actor: Actor) => exemptReview(actor, { ...of, reasonCode: 'asked-us', words: '' }),
    }
    const at = clock.now()
    const rows = {
      planned: {},
      asked: { asked: 1, askedAt: at },
      answered: { outcome: 'none', evidence: 'told', answeredAt: at },
      left: { asked: 2, askedAt: at },
      exempt: { exemptReason: 'finished' },
    }
    for (const state of reviewLifecycle.states)
      for (const move of ['answer', 'agree', 'hold', 'resume', 'exempt'] as const)
        for (const actor of [
          adult,
          adviser.actor,
          system('plans', hubId),
          (await network.person(hubId, { roles: ['coordinator'] })).actor,
        ]) {
          await transact(worker(), async tx => {
            await tx.planReview.deleteMany({ where: { planId: plan.id } })
            const held = move === 'resume' && state === 'planned' ? { heldSince: at, holdReason: 'caring' } : {}
            const row = { hubId, planId: plan.id, number: 1, rule: 'from-acknowledged', dueOn: new Date('2027-04-15') }
            await tx.planReview.create({ data: { ...row, state, ...rows[state], ...held } })
            await tx.adviceRequest.update({ where: { id: request.id }, data: { state: 'in-progress' } })
          })
          const mine = actor === adult || actor === adviser.actor
          const to = mine ? reviewLifecycle.step(state, move) : undefined
          const outcome = await run[move](actor)
          expect([state, move, actor.personId, outcome.ok]).toEqual([state, move, actor.personId, to !== undefined])
          const after = await transact(worker(), tx =>
            tx.planReview.findFirstOrThrow({ where: { planId: plan.id, number: 1 } }),
          )
          expect([state, move, after.state]).toEqual([state, move, to ?? state])
        }
  })

  test('nobody asks whoever does not want it, or whose review rests', async () => {
    const [done, rests] = [await agreedOn('2027-01-15'), await agreedOn('2027-01-15')]
    await exemptReview(done.adult, { ...done.of, reasonCode: 'asked-us', words: '' })
    await holdReview(rests.adult, { ...rests.of, reasonCode: 'health' })
    await night(startOfDay('2027-08-01'))
    expect((await standing(done.adult, done.request.id))?.[1]).toBe('exempt')
    expect((await standing(rests.adult, rests.request.id))?.[1]).toBe('planned')
    clock.set(noon('2027-08-01'))
    await resumeReview(rests.adult, rests.of)
    expect((await standing(rests.adult, rests.request.id))?.slice(1, 4)).toEqual([
      'planned',
      '2027-10-30',
      'after-hold',
    ])
  })
})

test('counts give nobody away, whatever they are', () => {
  const counts = fc.tuple(
    ...outcomes.map(() => fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 300 }))),
  )
  fc.assert(
    fc.property(counts, numbers => {
      const { cells, total } = suppressed(outcomes.map((outcome, index) => ({ outcome, count: numbers[index] ?? 0 })))
      for (const { count } of cells) expect(count === null || count === 0 || count >= 10).toBe(true)
      const hidden = cells.filter(({ count }) => count === null).length
      const shown = cells.reduce((sum, { count }) => sum + (count ?? 0), 0)
      if (total === null) expect(hidden).toBe(cells.length)
      else if (hidden > 0) {
        expect(hidden).toBeGreaterThanOrEqual(2)
        expect(total - shown).toBeGreaterThanOrEqual(10)
      }
    }),
    { numRuns: 1_000 },
  )
})

test('whoever compares counts of two days finds the same, or ten people more', () => {
  const day = fc.integer({ min: 0, max: 800 }).map(days => addDays('2027-01-01', days))
  fc.assert(
    fc.property(fc.array(fc.record({ on: day }), { maxLength: 60 }), day, day, (answers, one, other) => {
      const [first, later] = [one, other].toSorted()
      // Nobody can have counted an answer that was still to come.
      const known = (today = '') =>
        settled(
          answers.filter(({ on }) => on <= today),
          today,
        ).length
      const more = known(later) - known(first)
      expect(more === 0 || more >= 10).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

test('an answer is counted when its quarter is over, with nine others', async () => {
  const hub = (await network.hub()).id
  const viewer = (await network.person(hub, { roles: ['coordinator'] })).actor
  const answeredOn = async (day: string) => {
    const { plan } = await given.walked(hub, 'in-progress')
    const said = { outcome: 'work', evidence: 'told', answeredBy: 'adult', answeredAt: noon(day) }
    await transact(system('advice', hub), tx =>
      tx.planReview.create({
        data: {
          ...{ hubId: hub, planId: plan.id, number: 1, rule: 'from-acknowledged', dueOn: new Date(day) },
          ...{ state: 'answered', ...said },
        },
      }),
    )
  }
  const totalOn = async (day: string) => {
    clock.set(noon(day))
    return (await outcomesOf(viewer))?.rounds[0]?.total
  }
  for (let n = 0; n < 9; n++) await answeredOn('2027-06-30')
  expect(await totalOn('2027-07-01')).toBeNull()
  await answeredOn('2027-08-15')
  expect(await totalOn('2027-09-30')).toBeNull()
  expect(await totalOn('2027-10-01')).toBe(10)
  await answeredOn('2027-10-02')
  expect(await totalOn('2028-01-01')).toBe(10)
})
