import { afterAll, beforeAll, expect, test } from 'vitest'
import { adviceToken } from '~/domain/advice'
import { system } from '~/domain/kernel/actor'
import { signInLetter } from '~/domain/network'
import { transact } from '~/platform/db'
import { wordsFor } from '~/text'
import { given } from '../support/factories/advice'
import { given as network } from '../support/factories/network'
import { given as planning } from '../support/factories/plans'
import { type ChildWeb, read, startWeb } from '../support/product'
import { cookieOf } from '../support/signed-in'

/** Advice over plain HTTP, as a browser without scripts: asked, seen, read by staff, given to an adviser, claimed. */
let web: ChildWeb
let hubId = ''
let coordinator = ''
const { advice: words, adviceDesk: desk } = wordsFor('en')

beforeAll(async () => {
  hubId = (await network.hub()).id
  coordinator = await cookieOf(hubId, (await network.person(hubId, { roles: ['coordinator'] })).id)
  web = await startWeb()
}, 400_000)
afterAll(() => web?.stop())

const stored = (where: { email: string } | { id: string }) =>
  transact(system('advice', hubId), tx => tx.adviceRequest.findFirst({ where: { hubId, ...where } }))

/** Sends a form and expects it taken; answers where it leads. */
const sent = async (address: string, cookie: string | undefined, fields: Record<string, string> = {}) => {
  const answer = await web.post(address, cookie, fields)
  const said = answer.status === 303 ? '' : read(answer).slice(0, 800)
  expect(`${address} ${answer.status} ${said}`).toBe(`${address} 303 `)
  return answer.headers.location ?? ''
}

const asking = (email: string, more: Record<string, string> = {}) => ({
  ...{ hubId, words: 'My shift is ending for good.', contactBy: 'email', email, language: 'en', ...more },
})

test('nothing is kept of somebody under 18, of a program, or of a form that is not whole', async () => {
  const [young, machine, half] = ['young', 'machine', 'half'].map(name => `${name}-${hubId}@people.example`)
  expect(await sent('/ask-for-advice', undefined, asking(young ?? '', { ageBand: 'under-18' }))).toBe(
    '/ask-for-advice/under-18',
  )
  expect(read(await web.get('/ask-for-advice/under-18'))).toContain(words.under18.title)
  expect(await sent('/ask-for-advice', undefined, asking(machine ?? '', { website: 'http://x.example' }))).toBe('/')
  const answer = await web.post(
    '/ask-for-advice',
    undefined,
    asking(half ?? '', { words: '', safeContact: 'Before three' }),
  )
  expect(answer.status).toBe(422)
  expect(read(answer)).toContain(words.errors['words-needed'])
  expect(answer.text).toContain('Before three')
  for (const email of [young, machine, half]) expect(await stored({ email: email ?? '' })).toBeNull()
})

test('everything that is missing is said at once, the hub among it, and what was typed stays', async () => {
  await network.hub()
  const empty = { words: '', contactBy: 'phone', phone: '', safeContact: 'Before three', 'access[0]': 'interpreter' }
  const form = (await web.get('/ask-for-advice')).text
  const [, none = ''] = /<select[^>]*name="hubId".*?<option value="([^"]+)"/s.exec(form) ?? []
  const answer = await web.post('/ask-for-advice', undefined, { hubId: none, ...empty, district: 'x'.repeat(81) })
  expect(answer.status).toBe(422)
  for (const code of ['no-hub', 'words-needed', 'phone-needed', 'too-long'] as const)
    expect(read(answer)).toContain(words.errors[code])
  expect(answer.text).toContain('Before three')
  const odd = await web.post('/ask-for-advice', undefined, { hubId, ...empty, phone: 'x' })
  expect(read(odd)).toContain(words.errors['phone-odd'])
  expect(read(odd)).not.toContain(words.errors['phone-needed'])
})

test('whoever comes for times before there is an adviser is led back to their request', async () => {
  const { id } = await given.request(hubId, { state: 'triaged' })
  const home = `/my-advice/${adviceToken(id)}`
  const { own } = wordsFor('en').appointments
  const early = await web.get(`${home}/times`)
  expect(early.status).toBe(200)
  expect(read(early)).toContain(own.nobody)
  expect(early.text).toContain(`href="${home}"`)
  const pressed = await web.post(`${home}/times/press/cancel`, undefined, { reason: '' })
  expect(pressed.status).toBe(422)
  expect(read(pressed)).toContain(wordsFor('en').appointments.refusals['wrong-state'])
  expect((await web.get(`/my-advice/${'a'.repeat(43)}/times`)).status).toBe(404)
})

test('what is held reads in words, on the page and in the copy to read, and as it is in the copy for a computer', async () => {
  const { id } = await given.request(hubId, {
    ...{ language: 'cy', access: ['step-free'], mayLeaveMessage: true, constraints: ['childcare'] },
    ...{ reasonCode: 'caring', receivedAt: new Date('2026-06-30T23:30:00Z') },
  })
  const home = `/my-advice/${adviceToken(id)}/held`
  for (const address of [home, `${home}/copy.html`]) {
    const said = read(await web.get(address))
    for (const part of [
      'Language Welsh',
      'A message may be left Yes',
      'No steps',
      'Caring for somebody',
      '1 July 2026',
    ])
      expect(said).toContain(part)
    for (const raw of ['received', 'link ends', 'true', 'step-free', 'T23:30']) expect(said).not.toContain(` ${raw} `)
  }
  const { parts } = JSON.parse((await web.get(`${home}/copy.json`)).text)
  expect(JSON.stringify(parts)).toContain('"language":"cy"')
})

test('a plan is found from wherever a request stands, and whoever was handed on can ask again', async () => {
  for (const state of ['on-hold', 'withdrawn', 'transferred', 'closed'] as const) {
    const { request } = await planning.walked(hubId, state)
    const home = `/my-advice/${adviceToken(request.id)}`
    expect((await web.get(home)).text).toContain(`href="${home}/plan"`)
    expect((await web.get(`${home}/plan`)).status).toBe(200)
  }
  const { id } = await given.request(hubId, { state: 'transferred' })
  const page = (await web.get(`/my-advice/${adviceToken(id)}`)).text
  expect(page).toContain('href="/ask-for-advice"')
  expect(page).not.toContain('/plan"')
})

test('a day that is over is said beside the hold, at either door, and a form that was folded away opens', async () => {
  const { id } = await given.request(hubId, { state: 'triaged', urgency: 'soon' })
  const past = { reasonCode: 'away', until: '2026-01-05' }
  const own = await web.post(`/my-advice/${adviceToken(id)}/press/hold`, undefined, past)
  expect(own.status).toBe(422)
  expect(read(own)).toContain(words.refusals['hold-passed'])
  expect(read(await web.post(`/advice/${id}/press/hold`, coordinator, past))).toContain(desk.refusals['hold-passed'])
  const triage = await web.post(`/advice/${id}/press/triage`, coordinator, { urgency: 'deadline', language: 'en' })
  expect(triage.text).toMatch(/<details[^>]* id="do-triage"[^>]* open|<details[^>]* open[^>]* id="do-triage"/)
})

test('words of danger show help on the page that answers, also where the form has to be put right', async () => {
  const danger = 'I have nowhere to sleep tonight and he hits me'
  const again = await web.post('/ask-for-advice', undefined, { hubId, words: danger, contactBy: 'phone', phone: '' })
  expect(again.status).toBe(422)
  for (const said of [words.help.shown, '999', '0808 2000 247', '0808 800 4444', danger])
    expect(read(again)).toContain(said)
  const home = await sent('/ask-for-advice', undefined, asking(`danger-${hubId}@people.example`, { words: danger }))
  expect(read(await web.get(home))).toContain(words.help.shown)
  expect(read(await web.get('/ask-for-advice'))).toContain('116 123')
})

test('asked, seen by link, read, given to an adviser, taken back and opened again', async () => {
  const email = `asker-${hubId}@people.example`
  const home = await sent('/ask-for-advice', undefined, asking(email, { safeContact: 'Not after three', name: 'Bea' }))
  const request = await stored({ email })
  if (!request) throw new Error('not kept')
  expect(home).toBe(`/my-advice/${adviceToken(request.id)}`)
  const status = await web.get(home)
  for (const said of [request.reference, words.next.received, 'My shift is ending for good.', 'Not after three'])
    expect(read(status)).toContain(said)
  expect(status.headers['cache-control']).toContain('no-store')

  const adviser = await given.adviser(hubId, { employer: 'Careers Northmoor' })
  const page = `/advice/${request.id}`
  expect(read(await web.get('/advice', coordinator))).toContain(request.reference)
  expect((await web.get(`/advice?reference=${request.reference.toLowerCase()}`, coordinator)).headers.location).toBe(
    page,
  )
  const wrong = await web.post(`${page}/press/triage`, coordinator, { urgency: 'deadline', language: 'en' })
  expect(wrong.status).toBe(422)
  expect(read(wrong)).toContain(desk.errors['deadline-day'])
  await sent(`${page}/press/triage`, coordinator, { urgency: 'soon', language: 'en', 'constraints[0]': 'childcare' })
  await sent(`${page}/press/allocate`, coordinator, { adviserId: adviser.id })
  expect(read(await web.get(home))).toContain('employed by Careers Northmoor')

  const hers = await cookieOf(hubId, adviser.id)
  const his = await cookieOf(hubId, (await given.adviser(hubId)).id)
  expect((await web.get(page, hers)).status).toBe(200)
  expect((await web.get(page, his)).status).toBe(404)
  const file = await web.get('/advice.csv?show=all', coordinator)
  expect(file.text).toContain(request.reference)
  for (const secret of [email, 'Bea', 'shift is ending', 'after three']) expect(file.text).not.toContain(secret)

  const unsure = await web.post(`${home}/press/withdraw`, undefined, {})
  expect(read(unsure)).toContain(words.errors['tick-sure'])
  await sent(`${home}/press/withdraw`, undefined, { sure: 'on' })
  expect(read(await web.get(home))).toContain(words.next.withdrawn)
  await sent(`${home}/press/come-back`, undefined)
  await sent(`${home}/press/word`, undefined, { words: 'It closes in May' })
  expect(read(await web.get(page, coordinator))).toContain('It closes in May')
  expect((await web.get(`${home}/held/copy.json`)).text).toContain('It closes in May')
  expect((await web.get(`/my-advice/${'a'.repeat(43)}`)).status).toBe(404)
})

test('whoever coordinates and advises has a list of their own people too; pressing twice takes a body away once', async () => {
  const both = await network.person(hubId, { roles: ['coordinator', 'adviser'] })
  const cookie = await cookieOf(hubId, both.id)
  expect((await web.get('/advice', cookie)).text).toContain('href="/advice?show=mine"')
  expect((await web.get('/advice', coordinator)).text).not.toContain('show=mine')
  const body = await transact(system('advice', hubId), tx =>
    tx.adviceBody.create({
      data: { hubId, kind: 'union', name: 'A union', contact: 'x', checkedOn: new Date('2026-12-01') },
    }),
  )
  for (let n = 0; n < 2; n++) await sent(`/advice/settings/bodies/${body.id}/remove`, coordinator)
})

test('who types in words of danger has the numbers to give on the page that answers, until somebody has read it', async () => {
  const page = await sent('/advice/new', coordinator, {
    ...{ channel: 'phone', words: 'I have nowhere to sleep tonight', contactBy: 'phone', phone: '01632 960 302' },
    ...{ language: 'en', isAdult: 'on', ageBand: '' },
  })
  const answer = read(await web.get(page, coordinator))
  for (const said of [desk.page.helpToGive, '0808 800 4444']) expect(answer).toContain(said)
  expect(answer).not.toContain(desk.page.helpShown)
  await sent(`${page}/press/triage`, coordinator, { urgency: 'soon', language: 'en' })
  expect(read(await web.get(page, coordinator))).not.toContain(desk.page.helpToGive)
})

test('an adviser whose registration is over reads, and writes nothing', async () => {
  const lapsed = await given.adviser(hubId, { registered: { to: new Date(Date.now() - 2 * 86_400_000) } })
  const cookie = await cookieOf(hubId, lapsed.id)
  const { id } = await given.request(hubId, { state: 'allocated', adviserId: lapsed.id })
  expect(read(await web.get(`/advice/${id}`, cookie))).toContain(desk.page.reads)
  for (const [verb, fields] of [
    ['word', { words: 'x' }],
    ['close', { reasonCode: 'done' }],
    ['tried', { way: 'phone', outcome: 'no-answer' }],
  ] as const) {
    const answer = await web.post(`/advice/${id}/press/${verb}`, cookie, fields)
    expect(`${verb} ${answer.status}`).toBe(`${verb} 422`)
    expect(read(answer)).toContain(desk.refusals['not-registered'])
  }
  expect(await stored({ id })).toMatchObject({ state: 'allocated' })
})

test('typed in by staff it has a slip, and what cannot be mailed is to be told', async () => {
  const page = await sent('/advice/new', coordinator, {
    ...{ channel: 'phone', words: 'Would like to talk', contactBy: 'phone', phone: '01632 960 301', language: 'en' },
    ...{ isAdult: 'on', ageBand: '' },
  })
  const id = page.split('/').at(-1) ?? ''
  const request = await stored({ id })
  expect(read(await web.get(`${page}/slip`, coordinator))).toContain(request?.reference)
  await transact(system('advice', hubId), tx =>
    tx.adviceToTell.create({ data: { hubId, adviceId: id, letter: 'closed', because: 'x', at: new Date() } }),
  )
  expect(read(await web.get(page, coordinator))).toContain(desk.toTell.closed)
  const [row] = await transact(system('advice', hubId), tx => tx.adviceToTell.findMany({ where: { adviceId: id } }))
  await sent(`${page}/press/told`, coordinator, { toTellId: row?.id ?? '' })
  expect(read(await web.get(page, coordinator))).not.toContain(desk.toTell.closed)
})

test('claimed with a code sent to the address of the request: nobody is there before, and no other address will do', async () => {
  const email = `claims-${hubId}@people.example`
  const home = await sent('/ask-for-advice', undefined, asking(email, { name: 'Bea' }))
  const other = await web.post(`${home}/claim`, undefined, { email: 'other@people.example' })
  expect(read(other)).toContain(words.refusals['other-email'])
  const asked = await web.post(`${home}/claim`, undefined, { email })
  expect(asked.headers.location).toContain('/sign-in/code?next=')
  const cookie = /traverse_browser=[^;]+/.exec(asked.headers['set-cookie'] ?? '')?.[0] ?? ''
  const people = () => transact({ system: 'sign-in' }, tx => tx.person.count({ where: { email } }))
  expect(await people()).toBe(0)
  const [signIn] = await transact({ system: 'sign-in' }, tx =>
    tx.signIn.findMany({ where: { joining: { not: null } }, orderBy: { createdAt: 'desc' }, take: 1 }),
  )
  const letter = await signInLetter(signIn?.id ?? '')
  expect(letter?.to.email).toBe(email)
  const wrong = await web.post('/sign-in/code', cookie, { code: 'CCCC CCCC' })
  expect(wrong.status).toBe(422)
  expect(await people()).toBe(0)
  const entered = await web.post('/sign-in/code', cookie, { code: letter?.code ?? '', next: `${home}/claim` })
  expect(entered.headers.location).toBe(`${home}/claim`)
  expect(await people()).toBe(1)
  const session = /traverse_session=[^;]+/.exec(entered.headers['set-cookie'] ?? '')?.[0] ?? ''
  expect(read(await web.get(`${home}/claim`, session))).toContain(words.claim.press)
  expect(await sent(`${home}/claim`, session)).toBe('/my-advice')
  const request = await stored({ email })
  expect(read(await web.get('/my-advice', session))).toContain(request?.reference)
  expect((await web.post(`${home}/claim`, session, {})).status).toBe(422)
})

test('a lost link is asked for in the same words whether the address is known or not', async () => {
  const known = await web.post('/ask-for-advice/lost', undefined, { email: `asker-${hubId}@people.example` })
  const unknown = await web.post('/ask-for-advice/lost', undefined, { email: `nobody-${hubId}@people.example` })
  expect([known.status, known.headers.location]).toEqual([unknown.status, unknown.headers.location])
  const facts = await transact({ personId: '', hubId }, tx =>
    tx.fact.count({ where: { hubId, type: 'advice-link-asked' } }),
  )
  expect(facts).toBe(1)
})
