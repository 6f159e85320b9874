import { afterAll, beforeAll, expect, test } from 'vitest'
import { feedFile } from '~/domain/kernel/calendar-feed'
import { calendarBySecret, closeCalendar, openCalendar, ownCalendar } from '~/domain/tracker'
import { disconnect } from '~/platform/db'
import { loader } from '~/routes/tracker/feed'
import { given as network } from '../../support/factories/network'
import { given, inDays } from '../../support/factories/tracker'

/** A calendar of one's own days by a secret address. */

let hubId = ''
let at: Awaited<ReturnType<typeof given.setting>>
beforeAll(async () => {
  hubId = (await network.hub()).id
  at = await given.setting(hubId)
})
afterAll(disconnect)

const secretOf = async (actor: Parameters<typeof ownCalendar>[0]): Promise<string> =>
  /calendar\/([\w-]+)\.ics$/.exec((await ownCalendar(actor))?.address ?? '')?.[1] ?? ''

const read = async (secret: string, headers: HeadersInit = {}) => {
  const request = new Request(`http://here/calendar/${secret}.ics`, { headers })
  return (await loader({ request, params: { secret }, context: {} } as never)) as Response
}

test('instants are in UTC, days are days, and the same entries give the same bytes', () => {
  const changedAt = new Date('2027-01-01T00:00:00Z')
  const entries = [
    {
      id: 'b',
      title: 'A meeting',
      changedAt,
      startsAt: new Date('2027-07-01T09:00:00Z'),
      endsAt: new Date('2027-07-01T10:00:00Z'),
    },
    { id: 'a', title: 'Deadline: joinery', changedAt, day: '2027-07-01' },
  ]
  const { body, mark } = feedFile('My applications', entries)
  expect(body).toContain('METHOD:PUBLISH')
  expect(body).toContain('DTSTART:20270701T090000Z')
  expect(body).toContain('DTSTART;VALUE=DATE:20270701')
  expect(body).not.toContain('TZID')
  expect(feedFile('My applications', entries.toReversed()).mark).toBe(mark)
})

test.each(['pupil', 'adult'] as const)(
  'a %s switches it on, gives it a new address, and switches it off',
  async who => {
    const actor = who === 'pupil' ? given.asLearner(at.pupil) : at.person.actor
    await given.tracked(hubId, at[who].id, { title: 'Baker, first year', deadline: inDays(9) }, 'canary-note')
    expect((await ownCalendar(actor))?.address).toBeNull()
    await openCalendar(actor, { language: 'en' })
    const first = await secretOf(actor)

    const answer = await read(first)
    const body = await answer.text()
    expect(answer.status).toBe(200)
    expect(body).toContain('SUMMARY:Deadline: Baker\\, first year')
    expect(body).not.toMatch(/canary-note|Blue Otter|ORGANIZER|ATTENDEE|DESCRIPTION/)
    const mark = answer.headers.get('etag') ?? ''
    expect((await read(first, { 'if-none-match': mark })).status).toBe(304)
    await given.tracked(hubId, at[who].id, { title: 'Another', deadline: inDays(10) })
    expect((await read(first, { 'if-none-match': mark })).status).toBe(200)

    await openCalendar(actor, { language: 'cy' })
    const second = await secretOf(actor)
    expect(await calendarBySecret(first)).toBeNull()
    expect(await (await read(second)).text()).toContain('Dyddiad cau: Another')
    expect(await closeCalendar(actor, {})).toMatchObject({ ok: true })
    expect(await calendarBySecret(second)).toBeNull()
  },
)

test('an address that is none reads as nothing', async () => {
  for (const secret of ['', 'x', 'x'.repeat(43), "' or true --"]) expect(await calendarBySecret(secret)).toBeNull()
})
