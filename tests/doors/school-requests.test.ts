import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptApproach, mergeRequest, quietToken, readBriefAsEmployer } from '~/domain/encounters'
import { instantOf } from '~/domain/kernel/local-time'
import { addWorkingDays } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import { anActor, given } from '../support/factories/encounters'
import type { RoleAt } from '../support/factories/network'
import { type ChildWeb, startWeb } from '../support/product'

/** The school's pages as a browser without scripts meets them. */

let web: ChildWeb
let hubId = ''
let schoolId = ''
const cookies: Record<string, string> = {}

const cookieOf = async (role: RoleAt) => {
  const { id: personId } = await given.person(hubId, { roles: [role] })
  const cookie = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId, hubId, device: 'Test', life: 'desk' }),
  )
  return cookie.split(';')[0] ?? ''
}

beforeAll(async () => {
  hubId = (await given.hub()).id
  schoolId = (await given.institution(hubId, { name: 'Alder School' })).id
  const other = (await given.institution(hubId, { name: 'Beck School' })).id
  await given.cohort(hubId, schoolId, { yearGroup: 9 })
  await given.cohort(hubId, schoolId, { yearGroup: 10 })
  cookies.leader = await cookieOf({ role: 'careers-leader', at: schoolId })
  cookies.teacher = await cookieOf({ role: 'teacher', at: schoolId })
  cookies.other = await cookieOf({ role: 'careers-leader', at: other })
  cookies.coordinator = await cookieOf('coordinator')
  web = await startWeb()
}, 240_000)
afterAll(async () => {
  await web?.stop()
  await disconnect()
})

const see = (path: string, who = 'leader') => web.get(path, cookies[who])
const press = (path: string, fields: Record<string, string> = {}, who = 'leader') =>
  web.post(path, cookies[who], fields)
const next = ({ headers }: { headers: Record<string, string> }) => headers.location ?? ''
const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
const ahead = (days: number) => addWorkingDays(clock.now(), days)

const what = {
  kind: 'talk',
  delivery: 'in-person',
  purpose: 'To hear how bread is made & sold',
  outcome1: 'Name two jobs in a bakery',
  'benchmarks[0]': '5',
}
const who = {
  'groups[0].yearGroup': '9',
  'groups[0].name': '9A',
  'groups[0].headcount': '28',
  'groups[1].yearGroup': '',
  'groups[1].name': '',
  'groups[1].headcount': '',
  'accessNeeds[0]': 'step-free',
  language: 'en',
}
let days = 30
/** Each time another day, as a class can be in one place only. */
const when = () => ({ seats: '1', 'dates[0].on': ahead(days++), 'dates[0].from': '9:30', 'dates[0].to': '10.30' })

const begin = async (as = 'teacher') => {
  const started = await press('/requests/new', { institutionId: schoolId, kind: 'talk' }, as)
  expect(started.status).toBe(303)
  return next(started).replace(/\/what$/, '')
}

const save = async (here: string, part: string, fields: Record<string, string>, as = 'teacher') => {
  const { text } = await see(`${here}/${part}`, as)
  return press(`${here}/${part}`, { version: versionIn(text), ...fields }, as)
}

const sendOne = async () => {
  const here = await begin()
  await save(here, 'what', what)
  await save(here, 'who', who)
  await save(here, 'when', when())
  expect((await press(`${here}/check`, {}, 'teacher')).status).toBe(303)
  return { here, requestId: here.replace('/requests/', '') }
}

describe('asking', () => {
  test('goes page by page, may be left and taken up again, and ends with the hub', async () => {
    const here = await begin()
    const untouched = (await see(here, 'teacher')).text
    expect(untouched).toContain('Not started')

    const later = await save(here, 'what', { kind: 'talk', delivery: 'either', purpose: 'A start', after: 'later' })
    expect(next(later)).toBe(here)
    expect((await see(here, 'leader')).text).toContain('Started, needs more')

    expect(next(await save(here, 'what', what))).toBe(`${here}/who`)
    expect(next(await save(here, 'who', who))).toBe(`${here}/when`)
    expect(next(await save(here, 'when', when()))).toBe(`${here}/check`)

    const check = (await see(`${here}/check`, 'teacher')).text
    expect(check).toContain('To hear how bread is made &amp; sold')
    expect(check).toContain('Year 9, 9A: 28 learners')
    expect(next(await press(`${here}/check`, {}, 'teacher'))).toBe(here)

    const sent = (await see(here, 'teacher')).text
    expect(sent).toContain('Sent to the hub')
    expect(sent).toContain('What happens next')
    expect((await see('/requests?show=open')).text).toContain('9A, 28 learners')
    expect((await see(`${here}/what`)).status).toBe(404)
  })

  test('keeps what was typed and says beside the field what to do', async () => {
    const here = await begin()
    const answer = await save(here, 'what', { ...what, purpose: 'Ring Sam on 07700 900123', outcome1: '' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Take out the phone number')
    expect(answer.text).toContain('Ring Sam on 07700 900123')

    const rows = await save(here, 'who', {
      ...who,
      'groups[2].yearGroup': '10',
      'groups[2].name': '10 <b>',
      'groups[2].headcount': 'many',
    })
    expect(rows.status).toBe(422)
    expect(rows.text).toContain('Enter how many learners, such as 28')
    expect(rows.text).toContain('10 &lt;b&gt;')
    expect(rows.text).toContain('value="many"')

    const days = await save(here, 'when', {
      ...when(),
      'dates[1].on': '2027-02-30',
      'dates[1].from': '25:00',
      'dates[1].to': '',
    })
    expect(days.status).toBe(422)
    expect(days.text).toContain('Enter a real day')

    const second = { 'dates[1].on': ahead(5), 'dates[1].from': '9:30', 'dates[1].to': '10:30', 'dates[2].on': '' }
    const soon = await save(here, 'when', { ...when(), ...second })
    expect(soon.status).toBe(422)
    expect(soon.text).toMatch(/id="when-dates\[1\]\.on-error"[^>]*>.*?Employers need more notice/)
    expect(soon.text).toContain('href="#when-dates[1].on"')
    const sooner = /href="mailto:([^"]+)">([^<]+)/.exec(soon.text)
    expect(decodeURIComponent(sooner?.[1] ?? '')).toContain(`${here}/notice`)
    expect(sooner?.[2]).toContain('Write to the hub')
    expect(soon.text.replace(/<[^>]*>/g, '')).not.toContain('http')
    expect((await see(here)).text).toContain('Not started')
  })

  test('tells a second editor and lets them decide', async () => {
    const here = await begin()
    const { text } = await see(`${here}/what`)
    const read = versionIn(text)
    await save(here, 'what', what)
    const late = await press(`${here}/what`, { version: read, ...what, purpose: 'My own words' })
    expect(late.status).toBe(422)
    expect(late.text).toContain('Someone else has changed this')
    expect(late.text).toContain('My own words')
    expect(next(await press(`${here}/what`, { ...what, version: versionIn(late.text), purpose: 'My own words' }))).toBe(
      `${here}/who`,
    )
  })

  test('copies and deletes drafts', async () => {
    const { here } = await sendOne()
    const copied = await press(`${here}/copy`)
    const draft = next(copied)
    expect(draft).not.toBe(here)
    expect((await see(`${draft}/check`)).text).toContain('Year 9, 9A: 28 learners')
    expect((await see(`${draft}/discard`)).status).toBe(200)
    expect(next(await press(`${draft}/discard`))).toBe('/requests')
    expect((await see(draft)).status).toBe(404)
  })
})

describe('who may see what', () => {
  test('another school, the hub and a stranger', async () => {
    const { here } = await sendOne()
    const draft = await begin()
    for (const path of [here, `${here}/confirm`, `${here}/cancel`, draft, `${draft}/what`]) {
      expect((await see(path, 'other')).status).toBe(404)
      expect((await web.get(path)).status).toBe(302)
    }
    expect((await press(`${draft}/discard`, {}, 'other')).status).toBe(403)
    expect((await see('/requests/nonsense')).status).toBe(404)
    expect((await see('/requests/00000000-0000-7000-8000-000000000000')).status).toBe(404)
  })
})

describe('after a yes', () => {
  const agreed = async () => {
    const { here, requestId } = await sendOne()
    const employer = await given.employer(hubId, { name: 'Moor Bakery' })
    const offer = await given.offer(hubId, employer.id)
    await transact({ personId: '', hubId }, tx =>
      tx.encounterRequest.update({ where: { id: requestId }, data: { state: 'offered' } }),
    )
    const approach = await given.approach({ hubId, id: requestId }, offer)
    const date = await transact({ personId: '', hubId }, tx =>
      tx.requestDate.findFirstOrThrow({ where: { requestId } }),
    )
    const actor = anActor(hubId, { role: 'employer-admin', at: employer.id })
    const yes = await acceptApproach(actor, { approachId: approach.id, choice: `date-${date.id}` })
    if (!yes.ok) throw new Error(yes.why)
    return { here, requestId, actor, encounterId: yes.value.encounterId }
  }

  const checklist = {
    supervision: 'escorted',
    supervisor: 'Head of Year 9',
    identityCheckBy: 'Reception',
    employerAssured: 'on',
    'assuranceOn.day': '1',
    'assuranceOn.month': '9',
    'assuranceOn.year': '2025',
  }

  test('brief, checklist, attendance and evaluation, each on its own page', async () => {
    const { here, requestId, actor, encounterId } = await agreed()
    expect((await see('/desk')).text).toContain('Read the brief')
    expect((await see(`${here}/confirm`)).text).toContain('You cannot confirm yet')
    expect(next(await press(`${here}/brief`, {}, 'teacher'))).toBe(here)
    expect((await press(`${here}/confirm`, checklist)).text).toContain('The employer has not read the brief yet')
    await readBriefAsEmployer(actor, { encounterId })

    const number = await press(`${here}/confirm`, { ...checklist, supervisor: 'DBS 001234567890' })
    expect(number.status).toBe(422)
    expect(number.text).toContain('Certificate numbers are never kept here')
    expect((await press(`${here}/confirm`, checklist, 'teacher')).status).toBe(403)
    expect(next(await press(`${here}/confirm`, checklist))).toBe(here)
    expect(next(await press(`${here}/confirm`, checklist))).toBe(here)

    const entry = await see(`${here}/invitation.ics`)
    expect(entry.headers['content-type']).toContain('text/calendar')
    expect(entry.text).toContain('METHOD:REQUEST')
    expect((await see(`${here}/invitation.ics`, 'other')).status).toBe(404)

    // The day comes and goes.
    const yesterday = ahead(-1)
    await transact({ personId: '', hubId }, async tx => {
      const gone = { startsAt: instantOf(yesterday, '10:00'), endsAt: instantOf(yesterday, '11:00') }
      await tx.encounterRequest.update({ where: { id: requestId }, data: gone })
      await tx.encounter.update({ where: { id: encounterId }, data: gone })
    })
    const attendance = (await see(`${here}/attendance`, 'teacher')).text
    const group = /name="groups\[0\]\.id" value="([^"]+)"/.exec(attendance)?.[1] ?? ''
    const counted = {
      'groups[0].id': group,
      'groups[0].attended': '29',
      questionsAsked: '6',
      reflectionOn: yesterday,
    }
    const many = await press(`${here}/attendance`, counted, 'teacher')
    expect(many.status).toBe(422)
    expect(many.text).toContain('More learners came than the class has')
    expect(next(await press(`${here}/attendance`, { ...counted, 'groups[0].attended': '27' }, 'teacher'))).toBe(here)

    const door = `${here}/meetings/${encounterId}/evaluate`
    expect((await see(door)).text).toContain('How did it go with Moor Bakery?')
    // Every page that asks for an answer says on which meeting.
    for (const asking of [`${here}/confirm`, `${here}/attendance`, `${here}/not-come`, `${here}/cancel`, door]) {
      const { text } = await see(asking)
      expect(text).toContain('Which meeting this is')
      for (const fact of ['Talk', 'Alder School', 'Moor Bakery', 'Year 9, 9A: 28 learners', '10:00 to 11:00'])
        expect(`${asking} ${text}`).toContain(fact)
    }
    expect((await press(door, { purposeMet: 'yes' })).status).toBe(422)
    expect(next(await press(door, { purposeMet: 'yes', twoWay: 'partly', again: 'yes' }))).toBe(here)
    const page = (await see(here)).text
    expect(page).toContain('27 of 28 learners')
    expect(page).toContain('You have said how it went')
    expect((await see('/desk')).text).toContain('Moor Bakery')
  })

  test('cancelling and moving', async () => {
    const { here } = await agreed()
    expect(next(await press(`${here}/move`, { on: ahead(40), from: '11', to: '12' }))).toBe(here)
    expect((await see(here)).text).toContain('New date proposed')
    expect((await press(`${here}/cancel`, { reasonCode: 'other' })).text).toContain('Say in a few words why you cancel')
    expect(next(await press(`${here}/cancel`, { reasonCode: 'staff' }))).toBe(here)
    expect((await see(here)).text).toContain('Cancelled by the school')
    expect((await press(`${here}/cancel`, { reasonCode: 'staff' })).status).toBe(422)
  })
})

describe('lists', () => {
  test('filter, sort, page and file', async () => {
    await sendOne()
    expect((await see('/requests?show=all&words=bread')).text).toContain('9A, 28 learners')
    expect((await see('/requests?show=all&words=%25zz')).text).toContain('Nothing fits')
    expect((await see('/requests?show=zz&page=-4&sort=x&year=99')).status).toBe(200)
    const file = await see('/requests.csv?show=all')
    expect(file.headers['content-type']).toContain('text/csv')
    expect(file.text).toContain('To hear how bread is made & sold')
    expect((await see('/requests.csv', 'coordinator')).status).toBe(403)
  })

  test('speak Welsh', async () => {
    const welsh = await web.get('/requests?show=all', `${cookies.leader}; language=cy`)
    expect(welsh.text).toContain('Eich ceisiadau')
  })
})

describe('stopping reminders', () => {
  test('by the page’s button or a mail program’s own press, without signing in', async () => {
    const { id } = await given.person(hubId, { roles: [{ role: 'teacher', at: schoolId }] })
    const token = quietToken(hubId, id)
    const door = `/letters/unsubscribe/${token}`
    expect((await web.get(door)).text).toContain('Stop reminders?')
    const pressed = await fetch(web.origin + door, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
    expect(pressed.status).toBe(200)
    expect((await web.get(door)).text).toContain('You get no more reminders')
    expect((await web.post(`/letters/reminders/${token}`, undefined, {})).status).toBe(303)
    expect((await web.get(door)).text).toContain('Stop reminders?')
    expect((await web.get(`${door}x`)).status).toBe(404)
    expect((await web.post(`/letters/unsubscribe/${token.slice(2)}`, undefined, {})).status).toBe(404)
  })
})

describe('hostile forms', () => {
  const long = 'x'.repeat(90_000)
  test.each<[string, Record<string, string>]>([
    ['nothing', {}],
    [
      'wrong types',
      { ...what, version: 'x', kind: 'cake', 'benchmarks[0]': '99', 'benchmarks[x]': '5', purpose: '\u0000' },
    ],
    [
      'objects',
      { 'purpose.a.b': 'c', 'kind[0]': 'talk', version: '1e99', '__proto__.x': 'y', 'constructor.prototype.x': 'y' },
    ],
    ['long', { ...what, version: '1', purpose: long, outcome1: long }],
    ['far index', { 'benchmarks[99999999]': '5' }],
  ])('%s', async (_name, fields) => {
    const here = await begin()
    const before = (await see(`${here}/what`)).text
    for (const part of ['what', 'who', 'when', 'check', 'confirm', 'attendance', 'move']) {
      const { status } = await press(`${here}/${part}`, fields)
      expect(status, part).toBeGreaterThanOrEqual(400)
      expect(status, part).toBeLessThan(500)
    }
    expect(versionIn((await see(`${here}/what`)).text)).toBe(versionIn(before))
  })
})

test('a school joined to another one’s request reads it, and presses nothing', async () => {
  const guests = await given.institution(hubId, { name: 'Cove School' })
  const leader = await cookieOf({ role: 'careers-leader', at: guests.id })
  const into = await given.request(hubId, schoolId, { state: 'triaged', groups: [{ name: 'Secret set' }] })
  const from = await given.request(hubId, guests.id, { state: 'submitted', groups: [{ name: 'Cove set' }] })
  const merged = await mergeRequest(anActor(hubId, 'coordinator'), { requestId: from.id, intoId: into.id })
  expect(merged.ok).toBe(true)

  const page = await web.get(`/requests/${into.id}`, leader)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Together with Alder School')
  expect(page.text).toContain('Cove set')
  expect(page.text).not.toContain('Secret set')
  expect((await web.get('/requests?show=open', leader)).text).toContain('Together with Alder School')
  expect((await web.get(`/requests/${from.id}`, leader)).text).toContain(`href="/requests/${into.id}"`)
  for (const verb of ['brief', 'confirm', 'move', 'attendance', 'cancel'])
    expect([verb, (await web.get(`/requests/${into.id}/${verb}`, leader)).status]).toEqual([verb, 404])
  expect((await see(`/requests/${into.id}`, 'other')).status).toBe(404)
  expect((await see(`/requests/${into.id}`)).text).toContain('Secret set')
})
