import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, system } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import {
  acknowledgeHandOver,
  arriveHandOver,
  declineHandOver,
  expireHandOver,
  type HandOverMove,
  type HandOverState,
  handOverLifecycle,
  type Side,
  withdrawHandOver,
} from '~/domain/moving-on'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given, inDays } from '../../support/factories/moving-on'
import { given as network } from '../../support/factories/network'
import { factTypesOf } from '../../support/facts'

/** Every state, every side and every move: allowed where the table says so, refused everywhere else, and then nothing changed. */

const now = new Date('2027-06-01T10:00:00Z')
let hubId = ''

beforeAll(async () => {
  clock.set(now)
  hubId = (await network.hub()).id
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

type Move = Exclude<HandOverMove, 'claim'>
type Run = (actor: Actor, handOverId: string) => Promise<Outcome<unknown, string>>
const moves: { [M in Move]: { run: Run; fact: string; due?: boolean } } = {
  acknowledge: {
    run: (actor, handOverId) => acknowledgeHandOver(actor, { handOverId, label: 'Otter', yearGroup: 12 }),
    fact: 'hand-over-acknowledged',
  },
  decline: {
    run: (actor, handOverId) => declineHandOver(actor, { handOverId, reasonCode: 'not-coming' }),
    fact: 'hand-over-declined',
  },
  withdraw: { run: (actor, handOverId) => withdrawHandOver(actor, { handOverId }), fact: 'hand-over-withdrawn' },
  arrive: { run: (actor, handOverId) => arriveHandOver(actor, { handOverId }), fact: 'hand-over-arrived', due: true },
  expire: { run: (actor, handOverId) => expireHandOver(actor, { handOverId }), fact: 'hand-over-expired', due: true },
}
const sides: readonly Exclude<Side, 'adult'>[] = ['sender', 'receiver', 'learner', 'moving-on']

const arrange = async (state: HandOverState, due: boolean) => {
  const at = await given.setting(hubId)
  // A record that has arrived or was claimed is of the new side; the state alone is tried here.
  const days = due ? { leavesOn: inDays(-3), answerBy: inDays(-1) } : {}
  const to = state === 'claimed' ? null : at.college.id
  const made = await given.handOver(hubId, at.pupil, to, { state, ...days })
  const actors: { [S in (typeof sides)[number]]: Actor } = {
    ...{ sender: at.leader.actor, receiver: at.receiver.actor, learner: given.asLearner(at.pupil) },
    'moving-on': system('moving-on', hubId),
  }
  return { at, made, actors }
}

const stored = (id: string) =>
  transact(system('moving-on', hubId), tx => tx.handOver.findUniqueOrThrow({ where: { id }, omit: { version: true } }))

describe.each(Object.entries(moves))('%s', (name, { run, fact, due = false }) => {
  const move = name as Move
  const rule: { by: readonly Side[] } = handOverLifecycle.moves[move]

  test.each(sides)('by the %s', async side => {
    for (const state of handOverLifecycle.states) {
      const { at, made, actors } = await arrange(state, due)
      const before = await stored(made.id)
      const to = rule.by.includes(side) ? handOverLifecycle.step(state, move) : undefined
      const outcome = await run(actors[side], made.id)
      const after = await stored(made.id)
      const cell = `${state} ${name} by ${side}`
      if (to) {
        expect([cell, outcome.ok, after.state]).toEqual([cell, true, to])
        expect(await factTypesOf(hubId, at.pupil.id)).toContain(fact)
      } else {
        expect([cell, outcome.ok]).toEqual([cell, false])
        expect(after).toEqual(before)
      }
    }
  })

  test('by anybody else', async () => {
    const { at, made } = await arrange('offered', due)
    const stranger = await given.setting(hubId)
    const others = [
      at.teacher.actor,
      stranger.leader.actor,
      given.asLearner(stranger.pupil),
      (await network.person(hubId, { roles: ['coordinator'] })).actor,
      (await network.person(hubId, { roles: ['adviser'] })).actor,
      system('matching', hubId),
      (await given.setting((await network.hub()).id)).leader.actor,
    ]
    const before = await stored(made.id)
    for (const actor of others) expect((await run(actor, made.id)).ok).toBe(false)
    expect(await stored(made.id)).toEqual(before)
  })
})

test('nothing arrives or ends before its day', async () => {
  const { made, actors } = await arrange('acknowledged', false)
  expect(await arriveHandOver(actors['moving-on'], { handOverId: made.id })).toEqual({ ok: false, why: 'not-due' })
  const { made: offered } = await arrange('offered', false)
  expect(await expireHandOver(actors['moving-on'], { handOverId: offered.id })).toEqual({ ok: false, why: 'not-due' })
})
