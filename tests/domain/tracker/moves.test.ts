import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, system } from '~/domain/kernel/actor'
import { moveApplication, type TrackedMove, type TrackedState, trackedLifecycle } from '~/domain/tracker'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given as network } from '../../support/factories/network'
import { given, inDays } from '../../support/factories/tracker'
import { factTypesOf } from '../../support/facts'

/** Every state, everybody and every move: allowed where the table says so, refused everywhere else, and then nothing changed. */

const now = new Date('2027-02-01T10:00:00Z')
let hubId = ''
let at: Awaited<ReturnType<typeof given.setting>>
let others: { [name: string]: Actor }

beforeAll(async () => {
  clock.set(now)
  hubId = (await network.hub()).id
  at = await given.setting(hubId)
  const elsewhere = await given.setting((await network.hub()).id)
  others = {
    'careers leader': at.leader.actor,
    teacher: at.teacher.actor,
    adviser: at.adviser.actor,
    coordinator: (await network.person(hubId, { roles: ['coordinator'] })).actor,
    'another learner': given.asLearner(at.adult),
    'the tracker’s worker': system('tracker', hubId),
    'somebody of another hub': elsewhere.person.actor,
  }
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

const { states } = trackedLifecycle
const moves = Object.keys(trackedLifecycle.moves) as TrackedMove[]
const stored = (id: string) =>
  transact(system('demo', hubId), tx => tx.tracked.findUniqueOrThrow({ where: { id }, omit: { version: true } }))
const put = (id: string, state: TrackedState, previous: TrackedState | null) =>
  transact(system('demo', hubId), tx => tx.tracked.update({ where: { id }, data: { state, previous } }))

describe.each(moves)('%s', move => {
  const rule: { from: readonly TrackedState[]; to: TrackedState } = trackedLifecycle.moves[move]

  test.each(['pupil', 'adult'] as const)('by the %s whose list it is, in every state', async who => {
    const actor = who === 'pupil' ? given.asLearner(at.pupil) : at.person.actor
    const { id } = await given.tracked(hubId, at[who].id, { deadline: inDays(-1) })
    for (const state of states) {
      await put(id, state, rule.to)
      const before = await stored(id)
      const outcome = await moveApplication(actor, { trackedId: id, move, heard: 'test', heardOn: '2027-02-09' })
      const after = await stored(id)
      const cell = `${state} ${move} by ${who}`
      const to = trackedLifecycle.step(state, move)
      if (to) {
        expect([cell, outcome.ok, after.state]).toEqual([cell, true, to])
        expect(await factTypesOf(hubId, at[who].id)).toContain('application-moved')
      } else {
        expect([cell, outcome]).toEqual([cell, { ok: false, why: 'wrong-state' }])
        expect(after).toEqual(before)
      }
    }
  })

  test('by anybody else', async () => {
    const { id } = await given.tracked(hubId, at.pupil.id, { deadline: inDays(-1) })
    const [from] = rule.from
    const before = await put(id, from ?? 'thinking', rule.to)
    for (const [name, actor] of Object.entries(others)) {
      const outcome = await moveApplication(actor, { trackedId: id, move, heard: 'other' })
      expect([name, outcome.ok]).toEqual([name, false])
      expect((await stored(id)).state).toBe(before.state)
    }
  })
})

test('a press is taken back once, and only to where it came from', async () => {
  const actor = at.person.actor
  const { id: trackedId } = await given.tracked(hubId, at.adult.id, { state: 'thinking' })
  const says = (move: TrackedMove) => moveApplication(actor, { trackedId, move })
  expect(await says('send')).toMatchObject({ ok: true })
  expect(await says('back-to-preparing')).toEqual({ ok: false, why: 'wrong-state' })
  expect(await says('back-to-thinking')).toMatchObject({ ok: true, value: { state: 'thinking', previous: null } })
  expect(await says('prepare')).toMatchObject({ ok: true })
})

test('nothing is missed before its deadline has passed, and without one never', async () => {
  const [actor, move] = [given.asLearner(at.pupil), 'miss' as const]
  for (const deadline of [null, inDays(0), inDays(3)]) {
    const { id: trackedId } = await given.tracked(hubId, at.pupil.id, { deadline })
    expect(await moveApplication(actor, { trackedId, move })).toEqual({ ok: false, why: 'not-passed' })
  }
})
