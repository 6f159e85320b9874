import { afterAll, beforeAll, expect, test } from 'vitest'
import { interviewsTomorrow, rescheduleInterview, scheduleInterview, unscheduleInterview } from '~/domain/case-studies'
import { react } from '~/jobs/reactions'
import { type TellOfInterview, tellOfInterview } from '~/mail/case-studies/interview'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { disconnect } from '~/platform/db'
import { closeMail } from '~/platform/mail'
import { letterInInbox, lettersInInbox } from '~/platform/mail/inbox'
import { startInbox } from '~/platform/mail/inbox-server'
import { once } from '~/platform/once'
import { aContributor, anActor, given } from '../../support/factories/case-studies'
import { factsOf } from '../../support/facts'

/** Letters about interviews as they arrive: to both sides, once, with one calendar entry that always counts up. */

const now = new Date('2027-01-11T10:00:00Z')
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

const aid: Parameters<typeof tellOfInterview>[1] = {
  at: now,
  once: (key, options, effect) => once(key, { ...options, at: clock.now() }, effect),
  log: () => {},
}
const lettersTo = async (to: string) => {
  const { letters } = await lettersInInbox({ to, page: 1, size: 20 })
  return (await Promise.all(letters.map(({ id }) => letterInInbox(id)))).reverse()
}
const entryOf = (letter: Awaited<ReturnType<typeof letterInInbox>> | undefined) => {
  const text = letter?.files.find(({ name }) => name.endsWith('.ics'))?.content.toString('utf8') ?? ''
  const line = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(text.replace(/\r\n[ \t]/g, ''))?.[1]?.trim()
  return { method: line('METHOD'), uid: line('UID'), sequence: Number(line('SEQUENCE')), start: line('DTSTART') }
}

const arrange = async () => {
  const hub = await given.hub({ name: 'Northmoor Careers Hub' })
  const recordist = await given.person(hub.id, { name: 'Robin Hale', roles: ['recordist'] })
  const email = `teller-${hub.id}@people.example`
  const person = await given.contribution(hub.id, { state: 'consented', name: 'Dara Finch', email })
  const slotAt = (start: string) => {
    const startsAt = new Date(start)
    const endsAt = new Date(startsAt.getTime() + 5_400_000)
    return given.interviewSlot(hub.id, { recordistId: recordist.id, startsAt, endsAt })
  }
  /** Runs every letter that the contribution's facts have asked for so far. */
  const post = async () => {
    for (const { payload, ...fact } of await factsOf(hub.id, person.id))
      for (const job of react({ ...(payload as object), ...fact }))
        if (job.job === 'tell-of-interview') await tellOfInterview(job.payload as TellOfInterview, aid)
  }
  return { hub, recordist, email, person, actor: aContributor(person), slotAt, post }
}

test('booked, moved and taken back are one entry that counts up, told to both sides once', async () => {
  const { hub, recordist, email, person, actor, slotAt, post } = await arrange()
  const [one, two] = [await slotAt('2027-06-01T09:00:00Z'), await slotAt('2027-06-02T09:00:00Z')]
  const named = { contributionId: person.id }
  await scheduleInterview(actor, { ...named, slotId: one.id })
  await post()
  await post()
  await rescheduleInterview(actor, { ...named, slotId: two.id })
  await post()
  await unscheduleInterview(anActor(hub.id, 'coordinator'), named)
  await post()

  const own = await lettersTo(email)
  expect(own.map(letter => letter?.subject)).toEqual([
    'Your interview on Tuesday 1 June 2027',
    'Your interview has moved to Wednesday 2 June 2027',
    'Your interview on Wednesday 2 June 2027 is cancelled',
  ])
  const entries = own.map(entryOf)
  expect(entries.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL'])
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(1)
  const [first = 0, second = 0, third = 0] = entries.map(({ sequence }) => sequence)
  expect(second > first && third > second).toBe(true)
  expect(entries[1]?.start).toBe('20270602T090000Z')
  expect(own[0]?.text).toContain('/story/')
  const staff = await lettersTo(recordist.email)
  expect(staff.map(letter => letter?.subject)).toEqual([
    'Booked: Dara Finch on Tuesday 1 June 2027',
    'Moved: Dara Finch to Wednesday 2 June 2027',
    'Cancelled: Dara Finch on Wednesday 2 June 2027',
  ])
  expect(staff.every(letter => !letter?.text.includes('/story/'))).toBe(true)
})

test('a letter that comes too late says nothing', async () => {
  const { email, person, actor, slotAt, post } = await arrange()
  const slot = await slotAt('2027-06-01T09:00:00Z')
  await scheduleInterview(actor, { contributionId: person.id, slotId: slot.id })
  await unscheduleInterview(actor, { contributionId: person.id })
  await post()
  expect((await lettersTo(email)).map(letter => letter?.subject)).toEqual([
    'Your interview on Tuesday 1 June 2027 is cancelled',
  ])
})

test('the day before, both sides are reminded, by London days', async () => {
  const { email, person, actor, slotAt } = await arrange()
  const slot = await slotAt('2027-06-01T22:30:00Z')
  await scheduleInterview(actor, { contributionId: person.id, slotId: slot.id })
  const due = { hubId: person.hubId, contributionId: person.id, slotId: slot.id }
  expect(await interviewsTomorrow(new Date('2027-05-31T06:00:00Z'))).toContainEqual(due)
  expect(await interviewsTomorrow(new Date('2027-05-30T06:00:00Z'))).not.toContainEqual(due)
  expect(await interviewsTomorrow(new Date('2027-05-31T23:30:00Z'))).not.toContainEqual(due)
  await tellOfInterview({ ...due, letter: 'tomorrow', because: '2027-05-31' }, aid)
  await tellOfInterview({ ...due, letter: 'tomorrow', because: '2027-05-31' }, aid)
  expect((await lettersTo(email)).map(letter => letter?.subject)).toEqual(['Your interview is tomorrow'])
})
