import { afterAll, beforeAll, expect, test } from 'vitest'
import { adviceToken } from '~/domain/advice'
import { bookTime, offerTimes } from '~/domain/appointments'
import { wordsFor } from '~/text'
import { given as advice } from '../support/factories/advice'
import { given, inHours } from '../support/factories/appointments'
import { given as network } from '../support/factories/network'
import { type ChildWeb, type Page, read, startWeb } from '../support/product'
import { cookieOf } from '../support/signed-in'

/** What a time that cannot be had looks like over plain HTTP: a sentence beside the field, and nothing typed is lost. */

let web: ChildWeb
let hubId = ''
const { appointments: words, adviceDesk: desk } = wordsFor('en')

beforeAll(async () => {
  hubId = (await network.hub()).id
  web = await startWeb()
}, 400_000)
afterAll(() => web?.stop())

/** The sentence beside a field of a form, by the field's id. */
const besideOf = ({ text }: Page, field: string): string | undefined => {
  const found = new RegExp(`<p id="${field}-error"[^>]*>(.*?)</p>`, 's').exec(text)
  return (
    found?.[1] &&
    read({ text: found[1] })
      .replace(/^\s*Error:\s*/, '')
      .trim()
  )
}

const pressed = async (page: Promise<Page>, field: string): Promise<[number, string | undefined]> => {
  const answer = await page
  return [answer.status, besideOf(answer, field)]
}

test('a time that somebody was quicker to take, or that is moved to twice', async () => {
  const { asked, adviser, free } = await given.setting(hubId)
  const other = await advice.request(hubId, { state: 'allocated', adviserId: adviser.id })
  const [first, second, third, last] = free.map(({ id }) => id)
  await bookTime(advice.byLink(other), { adviceId: other.id, timeId: first ?? '' })
  const home = `/my-advice/${adviceToken(asked.id)}/times`
  const press = (verb: 'choose' | 'move', timeId: string) => web.post(`${home}/press/${verb}`, undefined, { timeId })

  expect(await pressed(press('choose', first ?? ''), 'choose-timeId')).toEqual([422, words.refusals['time-taken']])
  // The others stand there to choose from.
  const answer = await press('choose', first ?? '')
  for (const id of [second, third, last]) expect(answer.text).toContain(`value="${id}"`)
  expect(await pressed(press('choose', ''), 'choose-timeId')).toEqual([422, words.errors['choose-time']])

  expect((await press('choose', second ?? '')).status).toBe(303)
  const twice = await press('choose', second ?? '')
  expect([twice.status, read(twice)]).toEqual([422, expect.stringContaining(words.refusals['booked-already'])])
  expect((await press('move', third ?? '')).status).toBe(303)
  expect(await pressed(press('move', third ?? ''), 'move-timeId')).toEqual([422, words.refusals['same-time']])

  // Where the last one goes meanwhile, the page says so although no form is left.
  const alone = await given.setting(hubId, { times: 1 })
  const quicker = await advice.request(hubId, { state: 'allocated', adviserId: alone.adviser.id })
  const only = alone.free[0]?.id ?? ''
  await bookTime(advice.byLink(quicker), { adviceId: quicker.id, timeId: only })
  const gone = await web.post(`/my-advice/${adviceToken(alone.asked.id)}/times/press/choose`, undefined, {
    timeId: only,
  })
  expect([gone.status, read(gone)]).toEqual([422, expect.stringContaining(words.refusals['time-taken'])])
  expect(read(gone)).toContain(words.own.none)
})

test('hours and times that cannot be: what is wrong stands beside its field, and what was typed is kept', async () => {
  const adviser = await advice.adviser(hubId)
  const cookie = await cookieOf(hubId, adviser.id)
  const how = { minutes: '45', way: 'phone', place: '', link: '', selfBooked: 'on' }
  const time = (day: string, from: string, as: object = {}) => {
    const [year = '', month = '', date = ''] = day.split('-')
    return web.post('/diary/times', cookie, {
      ...{ 'day.day': date, 'day.month': month, 'day.year': year, from },
      ...{ ...how, ...as },
    })
  }
  const year = new Date().getUTCFullYear() + 1
  /** The last Sunday of a month: the night in which the clocks change. */
  const lastSunday = (month: number): string => {
    const at = new Date(Date.UTC(year, month, 0))
    at.setUTCDate(at.getUTCDate() - at.getUTCDay())
    return at.toISOString().slice(0, 10)
  }
  expect(await pressed(time(lastSunday(3), '1:30'), 'time-from')).toEqual([422, words.refusals['hour-skipped']])
  expect(await pressed(time(lastSunday(10), '1:30'), 'time-from')).toEqual([422, words.refusals['hour-twice']])
  expect(await pressed(time('2020-03-02', '9:30'), 'time-day')).toEqual([422, words.refusals['time-passed']])
  for (const [link, sentence] of [
    ['', words.errors['link-needed']],
    ['meet.example/otter', words.errors['link-odd']],
    ['http://meet.example/otter', words.errors['link-odd']],
  ] as const) {
    const answer = await time(lastSunday(6), '9:30', { way: 'video', link })
    expect([answer.status, besideOf(answer, 'time-link')], link).toEqual([422, sentence])
    if (link) expect(answer.text).toContain(`value="${link}"`)
    expect(answer.text).toContain('value="9:30"')
  }
  expect((await time(lastSunday(6), '9:30', { way: 'video', link: 'https://meet.example/otter' })).status).toBe(303)
  expect(await pressed(time(lastSunday(6), '9:30'), 'time-from')).toEqual([422, words.refusals['there-already']])

  const hours = (fromTime: string, toTime: string) =>
    web.post('/diary/hours', cookie, { weekday: '3', fromTime, toTime, ...how })
  expect(await pressed(hours('9:00', '9:30'), 'hours-toTime')).toEqual([422, words.errors['hours-short']])
  expect((await hours('9:00', '12:00')).status).toBe(303)
  expect(await pressed(hours('9:00', '12:00'), 'hours-fromTime')).toEqual([422, words.refusals['hours-overlap']])
})

test('whoever is rung stands once with all their times; said twice, the second press is told so', async () => {
  const adviser = await advice.adviser(hubId)
  const asked = await advice.request(hubId, {
    ...{ state: 'allocated', adviserId: adviser.id, contactBy: 'phone', name: 'Ray' },
  })
  const of = { hubId, adviserId: adviser.id }
  const timeIds = [(await given.time(of, inHours(48))).id, (await given.time(of, inHours(50))).id]
  await offerTimes(adviser.actor, { adviceId: asked.id, timeIds })
  const cookie = await cookieOf(hubId, adviser.id)
  const diary = (await web.get('/diary', cookie)).text
  const calls = [...diary.matchAll(/action="(\/diary\/calls\/[^"]+)"/g)].map(([, address]) => address ?? '')
  expect(calls).toHaveLength(1)
  expect(read({ text: diary }).match(new RegExp(`${words.states.offered}\\s*:`, 'g'))).toHaveLength(2)
  expect((await web.post(calls[0] ?? '', cookie, {})).status).toBe(303)
  const twice = await web.post(calls[0] ?? '', cookie, {})
  expect([twice.status, read(twice)]).toEqual([422, expect.stringContaining(words.refusals['not-due'])])
})

test('a coordinator reads when an adviser has time, by the clock of London, and when there is none', async () => {
  const { id } = await network.hub()
  const busy = await advice.adviser(id)
  const free = await advice.adviser(id)
  const inNineDays = new Date(
    Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth(), new Date().getUTCDate() + 9, 9),
  )
  await given.time({ hubId: id, adviserId: free.id }, inNineDays)
  const asked = await advice.request(id, { state: 'triaged', urgency: 'routine' })
  const cookie = await cookieOf(id, (await network.person(id, { roles: ['coordinator'] })).id)
  const page = await web.get(`/advice/${asked.id}`, cookie)
  const said = read(page)
  const local = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', minute: '2-digit' })
  expect(said).toMatch(
    new RegExp(
      `1 free time in three weeks, on \\w+ \\d+ \\w+ \\d{4}, 0?${local.format(inNineDays).replace(/^0/, '')};`,
    ),
  )
  expect(said).toContain(desk.page.noFreeTimes)
  for (const one of [busy, free]) expect(page.text).toContain(`href="/advisers/${one.id}/diary"`)
  expect((await web.get(`/advisers/${free.id}/diary`, cookie)).status).toBe(200)
})
