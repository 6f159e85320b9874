import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { GuidanceState } from '~/domain/guidance'
import { type GuidanceLetterName, tellOfGuidance } from '~/mail/guidance/send'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { disconnect } from '~/platform/db'
import { closeMail } from '~/platform/mail'
import { letterInInbox, lettersInInbox } from '~/platform/mail/inbox'
import { startInbox } from '~/platform/mail/inbox-server'
import { once } from '~/platform/once'
import { given } from '../../support/factories/guidance'
import { given as network } from '../../support/factories/network'

let inbox: Awaited<ReturnType<typeof startInbox>>
let hubId = ''
beforeAll(async () => {
  inbox = await startInbox()
  config.smtpUrl = inbox.url
  hubId = (await network.hub()).id
})
beforeEach(() => clock.set(new Date('2027-02-01T10:00:00Z')))
afterAll(async () => {
  clock.set(null)
  closeMail()
  await inbox.stop()
  await disconnect()
})

const aid = () => ({
  once: (key: string, options: Omit<Parameters<typeof once>[1], 'at'>, effect: Parameters<typeof once>[2]) =>
    once(key, { ...options, at: clock.now() }, effect),
  log: () => {},
})

const cases: [GuidanceLetterName, GuidanceState, 'careers-leader' | 'adviser'][] = [
  ['requested', 'requested', 'careers-leader'],
  ['requested', 'requested', 'adviser'],
  ['booked', 'booked', 'careers-leader'],
  ['booked', 'booked', 'adviser'],
  ['cancelled', 'cancelled', 'careers-leader'],
  ['record-due', 'attended', 'adviser'],
  ['record-late', 'attended', 'adviser'],
  ['look-back', 'follow-up-due', 'adviser'],
]

test.each(cases)('%s, of a meeting that is %s, to the %s: once, and no pupil is named', async (letter, state, to) => {
  const { adviser, leader, learner } = await given.setting(hubId)
  const { id: guidanceId } = await given.meeting(learner, adviser.id, state)
  const job = { hubId, letter, guidanceId, to, because: 'a fact' }
  for (let twice = 0; twice < 2; twice++) await tellOfGuidance(job, aid())
  const { email } = to === 'adviser' ? adviser : leader
  const { letters } = await lettersInInbox({ to: email, page: 1, size: 10 })
  expect(letters).toHaveLength(1)
  const whole = await letterInInbox(letters[0]?.id ?? '')
  expect(JSON.stringify(whole)).toContain(`/guidance/${guidanceId}`)
  expect(JSON.stringify(whole)).not.toContain('Quiet Otter')
})

test('what has moved on needs no letter', async () => {
  const { adviser, learner } = await given.setting(hubId)
  const { id: guidanceId } = await given.meeting(learner, adviser.id, 'closed')
  await tellOfGuidance({ hubId, letter: 'look-back', guidanceId, to: 'adviser', because: 'a fact' }, aid())
  expect((await lettersInInbox({ to: adviser.email, page: 1, size: 10 })).letters).toEqual([])
})
