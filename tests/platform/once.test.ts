import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { transact } from '~/platform/db'
import {
  type DeliveryKind,
  forgetDelivery,
  noLongerWanted,
  nothingHappened,
  once,
  uncertainDeliveries,
} from '~/platform/once'
import { bundle } from '../support/bundle'
import { given } from '../support/factories/network'

let hubId = ''
beforeAll(async () => {
  hubId = (await given.hub()).id
})

const at = new Date('2026-11-20T09:00:00Z')
const options = (kind: DeliveryKind) => ({ hubId, kind, at })
const inHub = () => ({ personId: '', hubId })
const rowOf = (key: string) => transact(inHub(), tx => tx.delivery.findUnique({ where: { key } }))

const counted = (effect: () => Promise<void> = async () => {}) => {
  const times = { happened: 0 }
  return {
    times,
    effect: async () => {
      times.happened++
      await effect()
      return undefined
    },
  }
}

const failing = (error: Error) => counted(() => Promise.reject(error))

test('an effect happens once, and the row says so', async () => {
  const key = `letter.${randomUUID()}`
  const { times, effect } = counted()
  expect(await once(key, options('encounter'), effect)).toBe('done')
  expect(await once(key, options('encounter'), effect)).toBe('already')
  expect(times.happened).toBe(1)
  expect(await rowOf(key)).toMatchObject({ state: 'done', attempts: 1, hubId, claimedAt: at })
})

test('of many at once at most one sends an invitation', async () => {
  const key = `invitation.${randomUUID()}`
  const { times, effect } = counted()
  const answers = await Promise.all(Array.from({ length: 8 }, () => once(key, options('invitation'), effect)))
  expect(times.happened).toBe(1)
  expect(answers.filter(answer => answer === 'done')).toHaveLength(1)
})

test('no transaction is open while the effect runs', async () => {
  const key = `letter.${randomUUID()}`
  await once(key, options('encounter'), async () => {
    expect(await rowOf(key)).toMatchObject({ state: 'claimed' })
    return undefined
  })
})

test('keeps the message id, and what the other side refused for good', async () => {
  const [sent, refused] = [`letter.${randomUUID()}`, `letter.${randomUUID()}`]
  await once(sent, options('encounter'), async () => ({ messageId: '<a@traverse.example>' }))
  expect(await rowOf(sent)).toMatchObject({ state: 'done', messageId: '<a@traverse.example>' })

  const no = async () => ({ refused: '550 nobody at ana@school.example' })
  expect(await once(refused, options('encounter'), no)).toBe('refused')
  expect(await once(refused, options('encounter'), no)).toBe('refused')
  expect(await rowOf(refused)).toMatchObject({ state: 'failed', error: '550 nobody at [address]' })
})

test('before a hub is known, sign-in letters are kept apart', async () => {
  const key = `sign-in.${randomUUID()}`
  const { effect } = counted()
  expect(await once(key, { hubId: null, kind: 'sign-in', at }, effect)).toBe('done')
  expect(await rowOf(key)).toBeNull()
})

test.each<DeliveryKind>(['sign-in', 'safeguarding', 'encounter'])('%s: tried again after an error', async kind => {
  const key = `${kind}.${randomUUID()}`
  await expect(once(key, options(kind), failing(new Error('cut off')).effect)).rejects.toThrow('cut off')
  const { times, effect } = counted()
  expect(await once(key, options(kind), effect)).toBe('done')
  expect(times.happened).toBe(1)
  expect(await rowOf(key)).toMatchObject({ state: 'done', attempts: 2 })
})

test('what is not wanted any more is no longer claimed, and may be wanted again', async () => {
  const [key, sent] = [`letter.${randomUUID()}.a`, `letter.${randomUUID()}.a`]
  await expect(once(key, options('encounter'), failing(new Error('cut off')).effect)).rejects.toThrow('cut off')
  await once(sent, options('encounter'), async () => ({}))
  for (const one of [key, sent]) await noLongerWanted(hubId, { startsWith: one.slice(0, -1), endsWith: '.a' })
  expect(await rowOf(key)).toMatchObject({ state: 'moot' })
  expect(await rowOf(sent)).toMatchObject({ state: 'done' })
  expect(await once(key, options('encounter'), async () => ({}))).toBe('done')
  expect(await rowOf(key)).toMatchObject({ state: 'done', attempts: 2 })
})

test.each<DeliveryKind>(['invitation', 'digest'])('%s: not tried again after an error in the middle', async kind => {
  const key = `${kind}.${randomUUID()}`
  expect(await once(key, options(kind), failing(new Error('cut off')).effect)).toBe('uncertain')
  const { times, effect } = counted()
  expect(await once(key, options(kind), effect)).toBe('uncertain')
  expect(times.happened).toBe(0)
})

test.each<DeliveryKind>(['encounter', 'invitation'])('%s: an effect that did not happen is not counted', async kind => {
  const key = `${kind}.${randomUUID()}`
  const unreachable = () => failing(nothingHappened(new Error('ECONNREFUSED'))).effect
  await expect(once(key, options(kind), unreachable())).rejects.toThrow('ECONNREFUSED')
  await expect(once(key, options(kind), unreachable())).rejects.toThrow('ECONNREFUSED')
  expect(await once(key, options(kind), counted().effect)).toBe('done')
  expect(await rowOf(key)).toMatchObject({ attempts: 1 })
})

test('what a crash left is sent again or left alone, as its kind promises, and is listed', async () => {
  const file = await bundle('tests/support/delivery-crash.ts')
  const crash = async (key: string, kind: DeliveryKind) => {
    const child = fork(file, [key, hubId, kind], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    await new Promise(resolve => child.once('message', resolve))
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }
  const [letter, invitation] = [`letter.${randomUUID()}`, `invitation.${randomUUID()}`]
  await Promise.all([crash(letter, 'encounter'), crash(invitation, 'invitation')])

  expect(await once(letter, options('encounter'), counted().effect)).toBe('done')
  expect(await rowOf(letter)).toMatchObject({ attempts: 2 })
  expect(await once(invitation, options('invitation'), counted().effect)).toBe('uncertain')

  const later = new Date(Date.now() + 20 * 60_000)
  const listed = await transact(inHub(), tx => uncertainDeliveries(tx, later))
  expect(listed.map(({ key }) => key)).toContain(invitation)
  expect(listed.map(({ key }) => key)).not.toContain(letter)

  const stranger = (await given.hub()).id
  expect(await transact({ personId: '', hubId: stranger }, tx => uncertainDeliveries(tx, later))).toEqual([])
  expect(await transact({ personId: '', hubId: stranger }, tx => forgetDelivery(tx, invitation))).toBe(false)

  expect(await transact(inHub(), tx => forgetDelivery(tx, invitation))).toBe(true)
  expect(await once(invitation, options('invitation'), counted().effect)).toBe('done')
})
