import { beforeAll, describe, expect, test } from 'vitest'
import { type Actor, system } from '~/domain/kernel/actor'
import { erasedKeys } from '~/domain/kernel/erased'
import {
  applyRoster,
  approveRoster,
  bringRosterIn,
  chooseRosterColumns,
  learnersOf,
  rosterToSee,
  undoRoster,
} from '~/domain/learners'
import { registerNumber } from '~/domain/learners/roster/number'
import { registerKeyOf } from '~/domain/learners/roster/store'
import { transact } from '~/platform/db'
import { given } from '../../support/factories/network'
import { upn } from '../../support/upn'

const fileOf = (from: number, to: number, year = 8, more = ''): string =>
  [
    'UPN,Forename,Surname,Year,Reg Group,Pupil Premium',
    ...Array.from({ length: to - from }, (_, n) => `${upn(from + n)},Pupil,Z,${year},8A,${n % 3 ? 'N' : 'Y'}`),
    more,
  ].join('\n')

const value = <T>(outcome: { ok: true; value: T } | { ok: false; why: string }): T => {
  if (!outcome.ok) throw new Error(outcome.why)
  return outcome.value
}

let leader: Actor
let hubId = ''
let institutionId = ''
const counted = async () => (await learnersOf(leader)).count
const brought = async (text: string) =>
  value(await bringRosterIn(leader, { institutionId, fileName: 'x.csv', fileHash: 'x', text })).id
const approved = async (rosterId: string, sure = false) =>
  value(await approveRoster(leader, { rosterId, sure })).task.id
const applied = async (text: string) => {
  const rosterId = await brought(text)
  const taskId = await approved(rosterId)
  await applyRoster(system('roster', hubId), { rosterId, taskId })
  return rosterId
}

beforeAll(async () => {
  hubId = (await given.hub()).id
  institutionId = (await given.institution(hubId)).id
  const { id } = await given.person(hubId, { roles: [{ role: 'careers-leader', at: institutionId }] })
  leader = { personId: id, hubId, hats: [{ role: 'careers-leader', organisationId: institutionId }] }
})

describe('a roster', () => {
  test('killed at any point it leaves nobody, and the next try leaves everybody; a replay adds none', async () => {
    const rosterId = await brought(fileOf(0, 1_200))
    expect(await rosterToSee(leader, rosterId)).toMatchObject({ added: 1_200, leftOut: 0 })
    const taskId = await approved(rosterId)
    const worker = system('roster', hubId)
    let points = 0
    for (let kill = 1; ; kill++) {
      let said = 0
      const done = await applyRoster(worker, { rosterId, taskId }, () => {
        if (++said === kill) throw new Error('killed')
      }).then(
        () => true,
        () => false,
      )
      if (done) break
      points++
      expect(await counted()).toBe(0)
    }
    expect(points).toBeGreaterThan(5)
    expect(await counted()).toBe(1_200)
    await applyRoster(worker, { rosterId, taskId })
    expect(await counted()).toBe(1_200)
    expect(await rosterToSee(leader, await brought(fileOf(0, 1_200)))).toMatchObject({ added: 0, unchanged: 1_200 })

    const kept = await transact(system('privacy', hubId), tx => tx.roster.findMany())
    expect(kept.filter(({ state, sealed }) => state === 'applied' && sealed !== null)).toEqual([])
    const keys = await transact(system('privacy', hubId), tx => tx.learner.findMany({ select: { registerKey: true } }))
    expect(keys.every(({ registerKey }) => registerKey && registerNumber(registerKey) === null)).toBe(true)

    value(await undoRoster(leader, { rosterId }))
    expect(await counted()).toBe(0)
    expect(await undoRoster(leader, { rosterId })).toEqual({ ok: false, why: 'too-late' })
  })

  test('finds the same learners again, asks before half of them leave, and stands as before when undone', async () => {
    await applied(fileOf(5_000, 5_020))
    const before = await counted()
    const rosterId = await brought(fileOf(5_000, 5_006, 9))
    expect(await rosterToSee(leader, rosterId)).toMatchObject({ changed: 6, missing: 14, dropsHalf: false })
    const columns = { number: 'UPN', year: 'Year', group: 'Reg Group' }
    value(await chooseRosterColumns(leader, { rosterId, columns, labels: 'invented', missingLeft: true }))
    expect(await approveRoster(leader, { rosterId, sure: false })).toEqual({ ok: false, why: 'drops-half' })
    await applyRoster(system('roster', hubId), { rosterId, taskId: await approved(rosterId, true) })
    const leaving = (await learnersOf(leader)).learners.filter(({ leavesOn }) => leavesOn !== null)
    expect(leaving.length).toBe(14)
    expect((await learnersOf(leader, { year: 9 })).count).toBe(6)
    value(await undoRoster(leader, { rosterId }))
    expect((await learnersOf(leader, { year: 9 })).count).toBe(0)
    expect((await learnersOf(leader)).learners.every(({ leavesOn }) => leavesOn === null)).toBe(true)
    expect(await counted()).toBe(before)
  })

  test('without columns that say who and which year it waits, and remembers what was chosen', async () => {
    const text = `Nummer;Jahrgang\n${upn(9_000)};8`
    const rosterId = await brought(text)
    expect((await rosterToSee(leader, rosterId))?.lacks).toEqual(['year-column', 'who-column'])
    expect(await approveRoster(leader, { rosterId, sure: true })).toEqual({ ok: false, why: 'not-ready' })
    const columns = { number: 'Nummer', year: 'Jahrgang' }
    value(await chooseRosterColumns(leader, { rosterId, columns, labels: 'invented', missingLeft: false }))
    expect(await rosterToSee(leader, await brought(text))).toMatchObject({ columns, lacks: [], added: 1 })
  })

  test('no teacher, and nobody of another institution, sees it', async () => {
    const rosterId = await brought(fileOf(0, 2))
    const teacher: Actor = { ...leader, hats: [{ role: 'teacher', organisationId: institutionId }] }
    expect(await rosterToSee(teacher, rosterId)).toBeNull()
    const { id } = await given.person(hubId, { roles: ['coordinator'] })
    expect(await transact({ personId: id, hubId }, tx => tx.roster.count())).toBe(0)
  })
})

describe('somebody who asked to be forgotten', () => {
  test('is brought back by no file: the row is left out, with the reason, and the rest come', async () => {
    const gone = registerKeyOf(institutionId, upn(9_001))
    await transact({ system: 'erasure', personId: 'system.privacy', hubId }, tx =>
      tx.erasure.create({
        data: {
          ...{ hubId, kind: 'person', keys: erasedKeys(hubId, { registerKey: gone }), state: 'done' },
          ...{ askedAt: new Date(), doneAt: new Date(), expiresOn: new Date('2100-01-01') },
        },
      }),
    )
    const before = await counted()
    const rosterId = await applied(fileOf(9_000, 9_004))
    expect(await rosterToSee(leader, rosterId)).toMatchObject({ added: 3, leftOut: 1 })
    expect(await counted()).toBe(before + 3)
    const kept = await transact({ personId: '', hubId }, tx => tx.learner.count({ where: { registerKey: gone } }))
    expect(kept).toBe(0)
    const other = (await given.institution(hubId)).id
    expect(registerKeyOf(other, upn(9_001))).not.toBe(gone)
  })
})
