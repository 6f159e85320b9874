import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  appointmentsDue,
  bookTime,
  calendarOf,
  callOffAppointment,
  letGoOfTime,
  makeFeed,
  moveAppointment,
  offerTimes,
  timesForAdult,
} from '~/domain/appointments'
import { bookGuidance } from '~/domain/guidance'
import { system } from '~/domain/kernel/actor'
import { appointments as reactions } from '~/jobs/reactions/appointments'
import { tellOfMeeting } from '~/mail/appointments/send'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { disconnect, transact } from '~/platform/db'
import { closeMail } from '~/platform/mail'
import { letterInInbox, lettersInInbox } from '~/platform/mail/inbox'
import { startInbox } from '~/platform/mail/inbox-server'
import { once } from '~/platform/once'
import { loader } from '~/routes/appointments/diary/feed-file'
import { given as advice } from '../../support/factories/advice'
import { given, inHours } from '../../support/factories/appointments'
import { given as guiding } from '../../support/factories/guidance'
import { given as network } from '../../support/factories/network'

let inbox: Awaited<ReturnType<typeof startInbox>>
beforeAll(async () => {
  inbox = await startInbox()
  config.smtpUrl = inbox.url
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
  at: clock.now(),
})

/** What follows from every fact of this area in a hub: its letters, as the queue would send them. */
const sendAll = async (hubId: string) => {
  const facts = await transact({ personId: '', hubId }, tx =>
    tx.fact.findMany({ where: { hubId, type: { startsWith: 'appointment-' } }, orderBy: { at: 'asc' } }),
  )
  for (const { payload, ...fact } of facts) {
    const whole = { ...(payload as object), ...fact }
    const react = reactions[fact.type as keyof typeof reactions] as unknown as (fact: object) => { payload: unknown }[]
    for (const { payload: job } of react(whole)) await tellOfMeeting(job as Parameters<typeof tellOfMeeting>[0], aid())
  }
}

const lettersTo = async (to: string) => {
  const { letters } = await lettersInInbox({ to, page: 1, size: 40 })
  return Promise.all(letters.map(({ id }) => letterInInbox(id)))
}

/** An iCalendar file as its lines, unfolded. */
const parsed = (file: string) => {
  const lines = file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
  expect(file.includes('\r\n')).toBe(true)
  const read = new Map<string, string>()
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? []
    expect(name, line).not.toBe('')
    read.set(name, value)
  }
  return read
}

describe.each(['en', 'cy'] as const)('letters in %s', language => {
  test('an offer, a booking, a move and its end, each once, with one entry for the calendar', async () => {
    const { id: hubId } = await network.hub()
    const adviser = await advice.adviser(hubId)
    const asked = await advice.request(hubId, { state: 'allocated', adviserId: adviser.id, language, words: 'Secret' })
    const adult = advice.byLink(asked)
    const times = []
    for (let one = 0; one < 3; one++)
      times.push(
        await given.time({ hubId, adviserId: adviser.id }, inHours(48 + 2 * one), {
          way: 'in-person',
          place: 'Library',
        }),
      )
    const of = { adviceId: asked.id }
    await offerTimes(adviser.actor, { ...of, timeIds: times.slice(0, 2).map(({ id }) => id) })
    await sendAll(hubId)
    const [offer] = (await timesForAdult(adult, asked.id))?.offers ?? []
    await bookTime(adult, { ...of, timeId: offer?.id ?? '' })
    await sendAll(hubId)
    await moveAppointment(adult, { ...of, timeId: times[2]?.id ?? '' })
    await sendAll(hubId)
    await callOffAppointment(adviser.actor, { ...of, reason: 'I am ill' })
    await sendAll(hubId)
    await sendAll(hubId)

    const got = (await lettersTo(asked.email)).reverse()
    expect(got).toHaveLength(4)
    expect(await lettersTo(adviser.email)).toHaveLength(2)
    for (const letter of got) {
      expect(JSON.stringify(letter)).not.toContain('Secret')
      expect(letter?.text).toContain('/my-advice/')
    }
    const entries = got.flatMap(letter => {
      const file = letter?.files.find(({ name }) => name.endsWith('.ics'))
      return file ? [parsed(file.content.toString('utf8'))] : []
    })
    expect(entries.map(entry => [entry.get('METHOD'), entry.get('SEQUENCE'), entry.get('STATUS')])).toEqual([
      ['REQUEST', '0', 'CONFIRMED'],
      ['REQUEST', '1', 'CONFIRMED'],
      ['CANCEL', '2', 'CANCELLED'],
    ])
    expect(new Set(entries.map(entry => entry.get('UID'))).size).toBe(1)
    expect(entries.map(entry => entry.get('DTSTART'))).toEqual([
      '20270203T100000Z',
      '20270203T140000Z',
      '20270203T140000Z',
    ])
  })
})

test.each(['closed', 'transferred'])(
  'of a request that is %s the adult hears that its meeting does not take place, and not that they called it off',
  async state => {
    const { id: hubId } = await network.hub()
    const { asked, adult, adviser, free } = await given.setting(hubId)
    await bookTime(adult, { adviceId: asked.id, timeId: free[0]?.id ?? '' })
    await transact(system('advice', hubId), tx => tx.adviceRequest.update({ where: { id: asked.id }, data: { state } }))
    for (const { appointmentId } of await appointmentsDue.toLetGo(clock.now(), asked.id))
      await letGoOfTime(system('appointments', hubId), { appointmentId })
    await sendAll(hubId)
    const got = await lettersTo(asked.email)
    expect(got.map(letter => letter?.subject)).toEqual(['Your meeting does not take place'])
    expect(got[0]?.text).toMatch(/\/my-advice\/[\w-]+\s/)
    expect(got[0]?.text).not.toMatch(/You called it off|\/times/)
    const file = got[0]?.files.find(({ name }) => name.endsWith('.ics'))
    expect(file && parsed(file.content.toString('utf8')).get('METHOD')).toBe('CANCEL')
    expect((await lettersTo(adviser.email)).map(letter => letter?.subject)).toContain('A meeting is called off')
  },
)

test('reminders come 7 days and 1 day before, of the time that stands', async () => {
  const { id: hubId } = await network.hub()
  const { asked, adult, adviser } = await given.setting(hubId, { times: 0 })
  const far = await given.time({ hubId, adviserId: adviser.id }, inHours(24 * 20))
  await bookTime(adult, { adviceId: asked.id, timeId: far.id })
  for (let day = 0; day < 22; day++) {
    clock.set(new Date(Date.UTC(2027, 1, 1 + day, 8, 10)))
    for (const due of await appointmentsDue.reminders(clock.now()))
      if (due.hubId === hubId)
        await tellOfMeeting(
          {
            ...{ hubId, appointmentId: due.appointmentId, to: 'adult', because: `${due.days}-${due.sequence}` },
            letter: due.days === 7 ? 'remind-7' : 'remind-1',
          },
          aid(),
        )
  }
  expect((await lettersTo(asked.email)).map(letter => letter?.subject).sort()).toEqual([
    'In a week: your meeting on Sunday 21 February 2027',
    'Soon: your meeting on Sunday 21 February 2027',
  ])
})

test('whoever chose another way than letters gets none', async () => {
  const { id: hubId } = await network.hub()
  const adviser = await advice.adviser(hubId)
  const asked = await advice.request(hubId, { state: 'allocated', adviserId: adviser.id, contactBy: 'phone' })
  const time = await given.time({ hubId, adviserId: adviser.id }, inHours(48))
  await bookTime(adviser.actor, { adviceId: asked.id, timeId: time.id })
  await sendAll(hubId)
  expect(await lettersTo(asked.email)).toEqual([])
})

test('a diary is read by its secret, names nobody, and a new secret shuts the old one', async () => {
  const { id: hubId } = await network.hub()
  const { asked, adult, adviser, free } = await given.setting(hubId)
  await bookTime(adult, { adviceId: asked.id, timeId: free[0]?.id ?? '' })
  const secret = async () => {
    const made = await makeFeed(adviser.actor, {})
    return made.ok ? made.value.secret : ''
  }
  const [first, second] = [await secret(), await secret()]
  const read = async (diarySecret: string, headers: HeadersInit = {}) => {
    const request = new Request(`http://here/diary/feed/${diarySecret}.ics`, { headers })
    return (await loader({ request, params: { diarySecret: `${diarySecret}.ics` }, context: {} } as never)) as Response
  }
  await expect(read(first)).rejects.toMatchObject({ init: { status: 404 } })
  const answer = await read(second)
  const file = await answer.text()
  expect(parsed(file).get('METHOD')).toBe('PUBLISH')
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(parsed(file).get('DTSTART')).toBe('20270203T100000Z')
  expect(parsed(file).get('SUMMARY')).toBe(`Meeting ${asked.reference}`)
  expect(parsed(file).get('UID')).toMatch(/^appointment\./)
  expect(file).not.toContain(asked.name)

  const mark = answer.headers.get('etag') ?? ''
  expect((await read(second, { 'if-none-match': mark })).status).toBe(304)
  const pupil = await guiding.setting(hubId)
  const meeting = await guiding.meeting(pupil.learner, adviser.id, 'scheduled')
  const time = await given.time({ hubId, adviserId: adviser.id }, inHours(100))
  await guiding.giving(hubId, pupil.school.id, adviser.id)
  await bookGuidance(adviser.actor, { guidanceId: meeting.id, timeId: time.id })
  const later = await (await read(second, { 'if-none-match': mark })).text()
  expect(later.match(/SUMMARY:.*/g)?.sort()).toEqual([
    ...['SUMMARY:Guidance meeting', `SUMMARY:Meeting ${asked.reference}`],
  ])
  expect(later).not.toContain('Quiet Otter')
})

test('times in summer are UTC instants and name no zone', () => {
  const who = { name: 'Hub', email: 'hub@x.example' }
  const file = calendarOf(
    {
      ...{
        series: 'a',
        sequence: 3,
        startsAt: new Date('2027-07-01T08:00:00Z'),
        endsAt: new Date('2027-07-01T08:45:00Z'),
      },
      ...{
        place: 'Library',
        link: '',
        summary: 'Meeting',
        description: '',
        url: 'https://x.example',
        from: who,
        to: who,
      },
    },
    clock.now(),
  )
  expect(parsed(file).get('DTSTART')).toBe('20270701T080000Z')
  expect(file).not.toMatch(/TZID|VTIMEZONE/)
})
