import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AdviceState, adviceLifecycle } from '~/domain/advice'
import { type Actor, system } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import {
  acknowledgePlan,
  askForChange,
  beginPlan,
  draftPlan,
  planFor,
  saveGoal,
  saveOwnAction,
  sharePlan,
  takeBackPlan,
  tickAction,
} from '~/domain/plans'
import { disconnect, transact } from '~/platform/db'
import { given as advising } from '../../support/factories/advice'
import { given as network } from '../../support/factories/network'
import { given } from '../../support/factories/plans'
import { factTypesOf } from '../../support/facts'

/** Every state, every part and every move of a plan: allowed where the table says so, refused everywhere else. */

type Part = 'adult' | 'adviser' | 'coordinator' | 'advice' | 'other adviser' | 'other hub'
type Run = (actor: Actor, adviceId: string) => Promise<Outcome<unknown, string>>

const moves = {
  'draft-plan': { run: (actor, adviceId) => draftPlan(actor, { adviceId }), by: ['adviser'] },
  'share-plan': { run: (actor, adviceId) => sharePlan(actor, { adviceId }), by: ['adviser'] },
  'take-back-plan': { run: (actor, adviceId) => takeBackPlan(actor, { adviceId }), by: ['adviser'] },
  'acknowledge-plan': { run: (actor, adviceId) => acknowledgePlan(actor, { adviceId }), by: ['adult'] },
  begin: { run: (actor, adviceId) => beginPlan(actor, { adviceId }), by: ['advice', 'adviser', 'adult'] },
} satisfies { [move: string]: { run: Run; by: readonly Part[] } }

const facts = {
  'draft-plan': 'advice-plan-drafted',
  'share-plan': 'advice-plan-shared',
  'take-back-plan': 'advice-plan-taken-back',
  'acknowledge-plan': 'advice-plan-acknowledged',
  begin: 'advice-begun',
}

let hubId = ''
const people = {} as { adviser: Actor; other: Actor; coordinator: Actor; stranger: Actor }
beforeAll(async () => {
  hubId = (await network.hub()).id
  people.adviser = (await advising.adviser(hubId)).actor
  people.other = (await advising.adviser(hubId)).actor
  people.coordinator = (await network.person(hubId, { roles: ['coordinator'] })).actor
  people.stranger = (await advising.adviser((await network.hub()).id)).actor
})
afterAll(disconnect)

const arrange = async (state: AdviceState) => {
  const request = await advising.request(hubId, { state, adviserId: people.adviser.personId })
  if (state !== 'attended') await given.plan(request)
  return request
}

const actorFor = (part: Part, request: { id: string; hubId: string }): Actor =>
  ({
    adult: advising.byLink(request),
    adviser: people.adviser,
    coordinator: people.coordinator,
    advice: system('advice', hubId),
    'other adviser': people.other,
    'other hub': people.stranger,
  })[part]

const stateOf = async (id: string) =>
  (await transact(system('plans', hubId), tx => tx.adviceRequest.findUniqueOrThrow({ where: { id } }))).state
const put = (id: string, state: AdviceState) =>
  transact(system('plans', hubId), tx => tx.adviceRequest.update({ where: { id }, data: { state } }))

const parts: Part[] = ['adult', 'adviser', 'coordinator', 'advice', 'other adviser', 'other hub']

describe.each(Object.entries(moves))('%s', (name, { run, by }) => {
  const move = name as keyof typeof moves

  test.each(parts)('by %s', async part => {
    let request = await arrange('plan-drafted')
    for (const state of adviceLifecycle.states) {
      const may = (by as readonly Part[]).includes(part)
      const to = may ? adviceLifecycle.step(state, move) : undefined
      if (to) request = await arrange(state)
      else await put(request.id, state)
      const outcome = await run(actorFor(part, request), request.id)
      const cell = `${state} ${name} by ${part}`
      expect([cell, outcome.ok]).toEqual([cell, to !== undefined])
      expect([cell, await stateOf(request.id)]).toEqual([cell, to ?? state])
      if (to) expect(await factTypesOf(hubId, request.id)).toContain(facts[move])
      if (to) request = await arrange('plan-drafted')
    }
    expect(await factTypesOf(hubId, request.id)).toEqual([])
  })

  test('by an adviser whose registration does not hold', async () => {
    if (!(by as readonly Part[]).includes('adviser')) return
    const lapsed = await advising.adviser(hubId, {
      registered: { to: new Date('2026-01-02'), from: new Date('2025-01-02') },
    })
    const [from] = adviceLifecycle.moves[move].from
    const request = await advising.request(hubId, { state: from, adviserId: lapsed.id })
    if (from !== 'attended') await given.plan(request)
    expect(await run(lapsed.actor, request.id)).toEqual({ ok: false, why: 'not-registered' })
    expect(await stateOf(request.id)).toBe(from)
    expect(await planFor(lapsed.actor, request.id)).toMatchObject({
      lapsed: { since: new Date('2026-01-02') },
      moves: [],
    })
  })
})

/** States in which each part writes on a plan that was shared once. */
const writes: { [P in 'adult' | 'adviser']: readonly AdviceState[] } = {
  adviser: ['plan-drafted', 'plan-acknowledged', 'in-progress', 'review-due', 'reviewed'],
  adult: adviceLifecycle.states.filter(state => state !== 'withdrawn' && state !== 'transferred'),
}

test.each(['adult', 'adviser'] as const)('what the %s writes, state by state', async part => {
  const { request, goal, action, adviser, adult } = await given.walked(hubId)
  const actor = part === 'adult' ? adult : adviser.actor
  for (const state of adviceLifecycle.states) {
    await put(request.id, state)
    const said = { adviceId: request.id, goalId: goal.id, words: 'Ring two yards', note: '' }
    const outcomes = [
      await tickAction(actor, { adviceId: request.id, planActionId: action.id }),
      part === 'adult'
        ? await saveOwnAction(actor, said)
        : await saveGoal(actor, { adviceId: request.id, kind: 'skills', words: `Welding ${state}` }),
    ]
    const expected = writes[part].includes(state)
    expect([state, ...outcomes.map(({ ok }) => ok)]).toEqual([state, expected, expected])
  }
})

test('nobody else reads or writes a plan, not a coordinator either', async () => {
  const { request, action } = await given.walked(hubId)
  for (const actor of [people.coordinator, people.other, people.stranger]) {
    expect(await planFor(actor, request.id)).toBeNull()
    expect((await tickAction(actor, { adviceId: request.id, planActionId: action.id })).ok).toBe(false)
    expect(await transact(actor, tx => tx.planAction.count())).toBe(0)
  }
})

test('before it is shared the adult has no plan to read; asked for a change, it goes back with their words', async () => {
  const { request, adviser, adult } = await given.walked(hubId, 'plan-drafted')
  expect((await planFor(adult, request.id))?.plan).toBeNull()
  await sharePlan(adviser.actor, { adviceId: request.id })
  expect((await planFor(adult, request.id))?.plan?.goals).toHaveLength(1)
  expect(await askForChange(adult, { adviceId: request.id, words: 'Evenings, please' })).toMatchObject({ ok: true })
  expect(await planFor(adviser.actor, request.id)).toMatchObject({
    state: 'plan-drafted',
    plan: { changeAsked: 'Evenings, please' },
  })
  await sharePlan(adviser.actor, { adviceId: request.id })
  expect((await planFor(adviser.actor, request.id))?.plan?.changeAsked).toBe('')
})

test('a plan without a goal is not shared', async () => {
  const { request, adviser, goal } = await given.walked(hubId, 'plan-drafted')
  await transact(system('plans', hubId), tx => tx.planGoal.delete({ where: { id: goal.id } }))
  expect(await sharePlan(adviser.actor, { adviceId: request.id })).toEqual({ ok: false, why: 'no-goal' })
})
