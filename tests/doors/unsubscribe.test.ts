import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { quietToken } from '~/domain/encounters'
import { planLettersToken, wantPlanLetters } from '~/domain/plans'
import { disconnect } from '~/platform/db'
import { given } from '../support/factories/network'
import { given as planning } from '../support/factories/plans'
import { type ChildWeb, startWeb } from '../support/product'

/** The addresses a mail program may press by itself (RFC 8058). */
let web: ChildWeb
let hubId: string
let personId: string
let path: string
const owner = new pg.Client(process.env.DATABASE_URL)

beforeAll(async () => {
  await owner.connect()
  web = await startWeb()
})
beforeEach(async () => {
  hubId = (await given.hub()).id
  personId = (await given.person(hubId, { roles: ['coordinator'] })).id
  path = `/letters/unsubscribe/${quietToken(hubId, personId)}`
})
afterAll(async () => {
  await web?.stop()
  await owner.end()
  await disconnect()
})

const quiet = async (): Promise<string[]> =>
  (
    await owner.query<{ hub_id: string }>('select hub_id from quiet_reminder where person_id = $1', [personId])
  ).rows.map(row => row.hub_id)

/** As a mail program sends it: from nowhere in particular, without a cookie. */
const oneClick = (body: BodyInit, headers: HeadersInit = {}) =>
  fetch(web.origin + path, { method: 'POST', redirect: 'manual', body, headers })

const multipart = () => {
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  return form
}

test.each([
  ['as a form', () => new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), {}],
  ['as a form in parts', multipart, {}],
  [
    'from another site',
    () => new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    { origin: 'https://mail.example' },
  ],
  ['across sites', multipart, { 'sec-fetch-site': 'cross-site', origin: 'null' }],
])('one press stops reminders, %s, with an answer that leads nowhere else', async (_, body, headers) => {
  const answer = await oneClick(body(), headers as HeadersInit)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('location')).toBeNull()
  expect(answer.headers.getSetCookie()).toEqual([])
  expect(await answer.text()).toContain('You get no more reminders')
  expect(await quiet()).toEqual([hubId])
})

test('opening it changes nothing; pressing twice is pressing once; they may be had again', async () => {
  for (let n = 0; n < 2; n++) expect((await web.get(path)).text).toContain('Stop reminders')
  expect(await quiet()).toEqual([])
  for (let n = 0; n < 2; n++) expect((await web.post(path, undefined, {})).status).toBe(200)
  expect(await quiet()).toEqual([hubId])

  const again = path.replace('unsubscribe', 'reminders')
  expect((await web.get(path)).text).toContain(again)
  const foreign = await fetch(web.origin + again, {
    method: 'POST',
    headers: { origin: 'https://mail.example' },
    body: '',
  })
  expect(foreign.status).toBe(403)
  expect((await web.post(again, undefined, {})).status).toBe(303)
  expect(await quiet()).toEqual([])
})

test('a link that is not ours, or was bent, stops nothing', async () => {
  const other = (await given.person((await given.hub()).id, { roles: ['coordinator'] })).id
  const bent = [
    `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`,
    path.replace(personId, other),
    path.replace(hubId, (await given.hub()).id),
    '/letters/unsubscribe/x',
    `${path}${'a'.repeat(3_000)}`,
  ]
  for (const address of bent) {
    expect((await web.get(address)).status).toBe(404)
    expect((await web.post(address, undefined, {})).status).toBe(404)
  }
  expect(
    (await owner.query('select 1 from quiet_reminder where person_id = any ($1)', [[personId, other]])).rowCount,
  ).toBe(0)
})

test('one press stops the week’s letter about a plan, and opens nothing of it', async () => {
  const { request, adult } = await planning.walked(hubId, 'plan-acknowledged')
  const of = { adviceId: request.id }
  expect(await wantPlanLetters(adult, of)).toMatchObject({ ok: true })
  const on = async () =>
    (
      await owner.query<{ on: boolean }>('select reminders_on as on from action_plan where advice_id = $1', [
        request.id,
      ])
    ).rows[0]?.on
  const address = `/letters/plan/${planLettersToken({ hubId, ...of })}`
  expect((await web.get(address)).text).toContain('Stop these letters')
  expect(await on()).toBe(true)
  for (let n = 0; n < 2; n++) {
    const answer = await fetch(web.origin + address, {
      ...{ method: 'POST', redirect: 'manual', headers: { origin: 'https://mail.example' } },
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    })
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).toContain('You get no more letters about what is due')
    expect(text).not.toContain('/my-advice/')
  }
  expect(await on()).toBe(false)
  for (const bent of [
    `${address.slice(0, -1)}${address.endsWith('A') ? 'B' : 'A'}`,
    address.replace(request.id, hubId),
  ])
    expect((await web.post(bent, undefined, {})).status).toBe(404)
})
