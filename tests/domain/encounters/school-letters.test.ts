import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  cancelRequest,
  confirmRequest,
  quietToken,
  remindersDue,
  remindersOf,
  stopReminders,
  submitRequest,
  wantReminders,
} from '~/domain/encounters'
import type { RequestState } from '~/domain/encounters/request'
import { react } from '~/jobs/reactions'
import { type TellSchool, tellSchool } from '~/mail/encounters/school/send'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { disconnect, transact } from '~/platform/db'
import { closeMail } from '~/platform/mail'
import { letterInInbox, lettersInInbox } from '~/platform/mail/inbox'
import { startInbox } from '~/platform/mail/inbox-server'
import { once } from '~/platform/once'
import { given } from '../../support/factories/encounters'
import { factsOf } from '../../support/facts'

/** Letters as they arrive: to whom, how often, with which headers and files. */

const now = new Date('2027-01-11T10:00:00Z')
const day = { startsAt: new Date('2027-03-10T10:00:00Z'), endsAt: new Date('2027-03-10T11:00:00Z') }

let inbox: Awaited<ReturnType<typeof startInbox>>
beforeAll(async () => {
  clock.set(now)
  inbox = await startInbox()
  config.smtpUrl = inbox.url
})
afterAll(async () => {
  clock.set(null)
  closeMail()
  await inbox.stop()
  await disconnect()
})

const aid: Parameters<typeof tellSchool>[1] = {
  at: now,
  once: (key, options, effect) => once(key, { ...options, at: clock.now() }, effect),
  log: () => {},
}

const lettersTo = async (to: string) => {
  const { letters } = await lettersInInbox({ to, page: 1, size: 20 })
  return Promise.all(letters.map(({ id }) => letterInInbox(id)))
}
const headerOf = (letter: Awaited<ReturnType<typeof letterInInbox>> | undefined, name: string) =>
  letter?.headers.find(header => header.name.toLowerCase() === name)?.value ?? ''

/** A school with a careers leader, a teacher who asked, a colleague and someone who has left. */
const arrange = async (state: RequestState, as: Parameters<typeof given.request>[2] = {}) => {
  const hub = await given.hub({ name: 'Northmoor Careers Hub' })
  const school = await given.institution(hub.id, { name: 'Alder School' })
  const leader = await given.person(hub.id, { name: 'Lena Moss', roles: [{ role: 'careers-leader', at: school.id }] })
  const teacher = await given.person(hub.id, {
    name: 'Tom Hale',
    language: 'cy',
    roles: [{ role: 'teacher', at: school.id }],
  })
  const colleague = await given.person(hub.id, { roles: [{ role: 'teacher', at: school.id }] })
  const gone = await given.person(hub.id, { roles: [{ role: 'careers-leader', at: school.id }] })
  await transact({ personId: '', hubId: hub.id }, tx =>
    tx.membership.updateMany({ where: { personId: gone.id }, data: { to: new Date('2026-12-31') } }),
  )
  const request = await given.request(hub.id, school.id, {
    ...{ state, dates: [day], createdBy: teacher.id, groups: [{ name: '9A', yearGroup: 9 }] },
    ...as,
  })
  const employer = await given.employer(hub.id, { name: 'Moor Bakery' })
  const approach = await given.approach(request, await given.offer(hub.id, employer.id), { state: 'accepted' })
  const encounter = await given.encounter(approach, { ...day, briefReadAt: now })
  return { hub, request, leader, teacher, colleague, gone, encounter }
}

/** Sends what follows from the newest fact of a request. */
const follow = async (hubId: string, requestId: string) => {
  const fact = (await factsOf(hubId, requestId)).at(-1)
  if (!fact) throw new Error('nothing happened')
  const { payload, ...rest } = fact
  const jobs = react({ ...(payload as object), ...rest } as never).filter(({ job }) => job === 'tell-school')
  for (const { payload: job } of jobs) await tellSchool(job as TellSchool, aid)
  return jobs
}

describe('who is written to', () => {
  test('whoever asked and the careers leader, each in their own language, once', async () => {
    const { hub, request, leader, teacher, colleague, gone } = await arrange('draft')
    await submitRequest(teacher.actor, { requestId: request.id })
    await follow(hub.id, request.id)
    await follow(hub.id, request.id)

    const [toLeader, ...again] = await lettersTo(leader.email)
    expect(again).toEqual([])
    expect(toLeader?.subject).toBe('We have your request: Talk, 9A')
    expect(toLeader?.text).toContain('Hello Lena Moss')
    expect(toLeader?.text).toContain(`http://traverse.example/requests/${request.id}`)
    const [toTeacher] = await lettersTo(teacher.email)
    expect(toTeacher?.subject).toBe('Mae eich cais gennym: Sgwrs, 9A')
    expect(await lettersTo(colleague.email)).toEqual([])
    expect(await lettersTo(gone.email)).toEqual([])

    expect(headerOf(toLeader, 'reply-to')).toContain(hub.replyTo)
    expect(headerOf(toLeader, 'references')).toContain(`request.${request.id}@`)
    expect(headerOf(toLeader, 'auto-submitted')).toBe('auto-generated')
    expect(headerOf(toLeader, 'list-unsubscribe')).toBe('')
    expect(toLeader?.raw).not.toContain(teacher.email)
  })

  test('a draft is nobody’s business, even when it is put away', async () => {
    const { hub, request, leader } = await arrange('draft')
    await cancelRequest(leader.actor, { requestId: request.id })
    await follow(hub.id, request.id)
    expect(await lettersTo(leader.email)).toEqual([])
  })
})

describe('the calendar', () => {
  test('is invited when it is confirmed, and taken back under the same id when it is cancelled', async () => {
    const { hub, request, leader } = await arrange('accepted', { ...day, briefReadAt: now, seatsLeft: 0 })
    const said = { supervision: 'escorted' as const, supervisor: 'Head of Year 9', identityCheckBy: 'Reception' }
    await confirmRequest(leader.actor, {
      ...{ requestId: request.id, ...said, employerAssured: true, assuranceOn: '2027-01-08' },
    })
    await follow(hub.id, request.id)
    await cancelRequest(leader.actor, { requestId: request.id, reasonCode: 'staff' })
    await follow(hub.id, request.id)

    const [cancelled, confirmed] = await lettersTo(leader.email)
    expect(confirmed?.subject).toBe('Confirmed: Talk, 9A, Wednesday 10 March 2027')
    expect(confirmed?.raw).toMatch(/Content-Type: text\/calendar;[\s\S]*method=REQUEST/i)
    const files = [confirmed, cancelled].map(letter => letter?.files.find(({ name }) => name === 'invitation.ics'))
    const [invited, taken] = files.map(file => file?.content.toString('utf8').replace(/\r\n /g, '') ?? '')
    expect(invited).toContain('METHOD:REQUEST')
    expect(invited).toContain('SEQUENCE:1')
    expect(taken).toContain('METHOD:CANCEL')
    expect(taken).toContain('SEQUENCE:2')
    expect(/UID:(.*)/.exec(taken ?? '')?.[1]).toBe(/UID:(.*)/.exec(invited ?? '')?.[1])
    expect(cancelled?.text).toContain('We do not have the staff')
  })
})

describe('reminders', () => {
  const remind = (hubId: string, requestId: string): Promise<void> =>
    tellSchool({ hubId, requestId, letter: 'evaluate-3', because: 'day-3' }, aid)

  test('can be stopped by one press, without signing in, and wanted again', async () => {
    const { hub, request, leader, teacher, encounter } = await arrange('delivered', { ...day, deliveredAt: now })
    await transact(leader.actor, tx =>
      tx.encounter.update({ where: { id: encounter.id }, data: { state: 'delivered' } }),
    )
    const token = quietToken(hub.id, teacher.id)
    expect(await stopReminders(token)).toMatchObject({ ok: true })
    expect(await stopReminders(token)).toMatchObject({ ok: true })
    expect(await remindersOf(token)).toEqual({ quiet: true })

    await remind(hub.id, request.id)
    expect(await lettersTo(teacher.email)).toEqual([])
    const [reminder] = await lettersTo(leader.email)
    expect(headerOf(reminder, 'list-unsubscribe')).toBe(
      `<http://traverse.example/letters/unsubscribe/${quietToken(hub.id, leader.id)}>`,
    )
    expect(headerOf(reminder, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')

    expect(await wantReminders(token)).toMatchObject({ ok: true })
    expect(await remindersOf(token)).toEqual({ quiet: false })
  })

  test('a token of another’s making opens nothing', async () => {
    const { hub, teacher, leader } = await arrange('draft')
    const mine = quietToken(hub.id, teacher.id)
    for (const token of ['', 'x', mine.slice(0, -1), mine.replace(teacher.id, leader.id), `${mine}x`, mine.repeat(9)]) {
      expect(await remindersOf(token)).toBeNull()
      expect(await stopReminders(token)).toEqual({ ok: false, why: 'not-found' })
    }
  })

  test('come on the third and the seventh school day, and the day before a meeting', async () => {
    const { request } = await arrange('delivered', { ...day, deliveredAt: new Date('2027-01-15T15:00:00Z') })
    const dueOn = async (at: string) =>
      (await remindersDue.evaluations(new Date(at))).find(({ requestId }) => requestId === request.id)?.day
    // A Friday; the third school day after it is Wednesday, the seventh the Tuesday after.
    expect(await dueOn('2027-01-19T07:30:00Z')).toBeUndefined()
    expect(await dueOn('2027-01-20T07:30:00Z')).toBe(3)
    expect(await dueOn('2027-01-25T07:30:00Z')).toBe(3)
    expect(await dueOn('2027-01-26T07:30:00Z')).toBe(7)

    const monday = { startsAt: new Date('2027-02-08T10:00:00Z'), endsAt: new Date('2027-02-08T11:00:00Z') }
    const { request: meeting } = await arrange('confirmed', monday)
    const comes = async (at: string) =>
      (await remindersDue.tomorrow(new Date(at))).some(({ requestId }) => requestId === meeting.id)
    expect(await comes('2027-02-04T07:30:00Z')).toBe(false)
    expect(await comes('2027-02-05T07:30:00Z')).toBe(true)
    expect(await comes('2027-02-06T07:30:00Z')).toBe(false)
    expect(await comes('2027-02-08T07:30:00Z')).toBe(false)
  })
})
