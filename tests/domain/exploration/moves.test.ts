import { beforeAll, describe, expect, test } from 'vitest'
import * as exploration from '~/domain/exploration'
import { type CycleMove, type CycleState, cycleLifecycle } from '~/domain/exploration/cycle'
import { type Actor, system } from '~/domain/kernel/actor'
import { addDays, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { anActor, asLearner, given } from '../../support/factories/exploration'

/**
 * Every state, every role, every press: what the table does not allow is refused and nothing is written. Generated from
 * the table itself.
 */
const roles = ['learner', 'teacher', 'careers-leader', 'adviser', 'clock', 'stranger', 'coordinator'] as const
type Asking = (typeof roles)[number]

let hubId: string
let actors: Record<Exclude<Asking, 'learner'>, Actor>
let schoolId: string

beforeAll(async () => {
  hubId = (await given.hub()).id
  schoolId = (await given.institution(hubId)).id
  const other = await given.institution(hubId)
  const staff = async (role: 'teacher' | 'careers-leader', at: string) =>
    (await given.person(hubId, { roles: [{ role, at }] })).actor
  actors = {
    teacher: await staff('teacher', schoolId),
    'careers-leader': await staff('careers-leader', schoolId),
    stranger: await staff('teacher', other.id),
    adviser: (await given.person(hubId, { roles: ['adviser'] })).actor,
    coordinator: anActor(hubId, 'coordinator'),
    clock: system('exploration', hubId),
  }
})

type Press = (actor: Actor, learnerId: string) => Promise<{ ok: boolean; why?: string }>
const presses: { [move in CycleMove]?: Press } = {
  'hand-in': (actor, learnerId) => exploration.handIn(actor, { learnerId }),
  return: (actor, learnerId) => exploration.returnCycle(actor, { learnerId, because: 'More' }),
  clear: (actor, learnerId) => exploration.clearCycles(actor, { learnerIds: [learnerId] }),
  'clear-unread': (actor, learnerId) => exploration.clearUnread(actor, { learnerId }),
  reopen: (actor, learnerId) => exploration.reopenCycle(actor, { learnerId, because: 'By mistake' }),
  pause: (actor, learnerId) => exploration.pauseExploring(actor, { learnerId }),
  refer: (actor, learnerId) =>
    exploration.referExpress(actor, {
      ...{ learnerId, reason: 'redundancy', words: '', until: addDays(dayOf(clock.now()), 20) },
    }),
}
const longAgo = new Date('2026-01-05T09:00:00Z')

/** Adults meet an adviser, pupils the staff of their school; everybody meets the clock. */
const learnerIn = (state: CycleState, asking: Asking) =>
  given.learner(hubId, {
    ...(asking === 'adviser' ? { adviserId: actors.adviser.personId } : { institutionId: schoolId }),
    cycle: {
      ...{ state, submittedAt: longAgo, clearedAt: state === 'cleared' ? longAgo : null },
      resumesTo: state === 'paused' || state === 'express-referred' ? 'widening' : null,
    },
  })

describe.each(Object.keys(presses) as CycleMove[])('%s', move => {
  test('is open to those, and from those states, that the table names', async () => {
    const wrong: string[] = []
    for (const state of cycleLifecycle.states.filter(one => one !== 'superseded'))
      for (const asking of roles) {
        const learner = await learnerIn(state, asking)
        const actor = asking === 'learner' ? asLearner(learner) : actors[asking]
        const before = await transact(system('exploration', hubId), tx =>
          tx.explorationCycle.findFirst({ where: { learnerId: learner.id } }),
        )
        const outcome = await presses[move]?.(actor, learner.id)
        const after = await transact(system('exploration', hubId), tx =>
          tx.explorationCycle.findFirst({ where: { learnerId: learner.id } }),
        )
        const rule = cycleLifecycle.moves[move]
        const theirs = (rule.by as readonly string[]).includes(asking)
        const allowed = theirs && cycleLifecycle.step(state, move) !== undefined
        const cell = `${asking} ${move} from ${state}: ${outcome?.ok ? 'done' : outcome?.why}`
        // Handing in is open, and there is nothing to hand in; a referral is for adults alone.
        const guarded = move === 'hand-in' && outcome?.why === 'something-left'
        if (outcome?.ok !== (allowed && !guarded)) wrong.push(cell)
        if (!outcome?.ok && JSON.stringify(before) !== JSON.stringify(after))
          wrong.push(`${cell}, and something changed`)
        if (outcome?.ok && after?.state !== rule.to) wrong.push(`${cell}, to ${after?.state}`)
      }
    expect(wrong).toEqual([])
  })
})
