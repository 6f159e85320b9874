import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { createSetUpLink, invitationLetter, invitePerson, signInLetter } from '~/domain/network'
import { disconnect, transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import { inOneLine } from '../drills/drill'
import { hostileInput } from '../drills/hostile'
import { given, linkTokenOf } from '../support/factories/encounters'
import { check } from '../support/files'
import { type ChildWeb, startWeb } from '../support/product'
import { registerOf, schoolLine } from '../support/school-files'

/** What people and machines send who mean no good, or do not know better, to the web process as it is shipped. */
let web: ChildWeb
const owner = new pg.Client(process.env.DATABASE_URL)

beforeAll(async () => {
  await owner.connect()
  web = await startWeb()
})
afterAll(async () => {
  await web?.stop()
  await owner.end()
  await disconnect()
})

test('forms of every fourth address, everything wrong', async () => {
  expect(inOneLine(await hostileInput(0.02))).toMatch(/ holds$/)
}, 1_800_000)

/** A coordinator of a new hub, with a session. */
const aCoordinator = async () => {
  const hub = await given.hub()
  const { id: personId, actor } = await given.person(hub.id, { roles: ['coordinator'] })
  const session = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId, hubId: hub.id, device: 'Test', life: 'desk' }),
  )
  return { hub, actor, personId, cookie: session.split(';')[0] ?? '' }
}

/** A browser that keeps its cookies. */
const aBrowser = () => {
  const jar = new Map<string, string>()
  const ask = async (path: string, fields?: Record<string, string>) => {
    const answer = await fetch(web.origin + path, {
      redirect: 'manual',
      headers: { origin: web.origin, cookie: [...jar].map(pair => pair.join('=')).join('; ') },
      ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      jar.set(name, value)
    }
    await answer.arrayBuffer()
    return answer.status
  }
  const isSignedIn = async () => (await ask('/sessions')) === 200
  return { jar, get: (path: string) => ask(path), post: ask, isSignedIn }
}

/** Somebody who has asked for a letter in this browser, with what the letter says. */
const asked = async () => {
  const person = await given.person((await given.hub()).id, { roles: ['coordinator'] })
  const browser = aBrowser()
  await browser.get('/sign-in')
  expect(await browser.post('/sign-in', { email: person.email })).toBe(303)
  const { rows } = await owner.query<{ id: string }>(
    'select id from sign_in where person_id = $1 order by created_at desc limit 1',
    [person.id],
  )
  const letter = await signInLetter(rows[0]?.id ?? '')
  return { browser, person, code: letter?.code ?? '', path: new URL(letter?.link ?? '').pathname }
}

describe('links and codes used again, late or elsewhere', () => {
  test('a sign-in link works once, in the browser that asked', async () => {
    const { browser, path } = await asked()
    const thief = aBrowser()
    expect(await thief.post(path, {})).toBe(422)
    expect(await browser.post(path, {})).toBe(303)
    expect(await browser.isSignedIn()).toBe(true)
    for (const other of [browser, thief, aBrowser()]) expect(await other.post(path, {})).toBe(422)
    expect(await thief.isSignedIn()).toBe(false)
  })

  test('a code works once, and not after its time', async () => {
    const { browser, code, path } = await asked()
    expect(await browser.post('/sign-in/code', { code })).toBe(303)
    expect(await aBrowser().post('/sign-in/code', { code })).toBeGreaterThanOrEqual(300)
    expect(await browser.post(path, {})).toBe(422)

    const late = await asked()
    await owner.query("update sign_in set expires_at = now() - interval '1 second' where person_id = $1", [
      late.person.id,
    ])
    expect(await late.browser.post('/sign-in/code', { code: late.code })).toBe(422)
    expect(await late.browser.post(late.path, {})).toBe(422)
    expect(await late.browser.isSignedIn()).toBe(false)
  })

  test.each([
    ['lapsed', 'expires_on = current_date - 1'],
    ['withdrawn', 'withdrawn_at = now()'],
    ['accepted', 'accepted_at = now()'],
  ])('an invitation that is %s lets nobody in', async (_, change) => {
    const { hub, actor } = await aCoordinator()
    const email = `${randomUUID()}@people.example`
    const whom = { name: 'Sam', email, language: 'en', role: 'coordinator', organisationId: null } as const
    const invited = await invitePerson(actor, whom)
    const id = invited.ok ? invited.value.invitation.id : ''
    const link = (await invitationLetter(system('mail', hub.id), id))?.link ?? ''
    await owner.query(`update invitation set ${change} where id = $1`, [id])
    expect(await aBrowser().post(new URL(link).pathname, {})).toBe(422)
    expect((await owner.query('select 1 from person where email = $1', [email])).rowCount).toBe(0)
  })

  test('a set-up link works once and not after its time', async () => {
    const made = await createSetUpLink({ email: `${randomUUID()}@people.example`, name: 'Ada' })
    const path = new URL(made.ok ? made.value : '').pathname
    const fields = { name: 'North', slug: `n-${randomUUID().slice(0, 8)}`, region: 'North', replyTo: 'a@b.example' }
    await owner.query("update set_up_link set expires_at = now() - interval '1 second'")
    expect(await aBrowser().post(path, fields)).toBe(422)
    await owner.query("update set_up_link set expires_at = now() + interval '1 hour'")
    expect(await aBrowser().post(path, fields)).toBe(303)
    expect(await aBrowser().post(path, { ...fields, slug: `${fields.slug}2` })).toBe(422)
  })

  test("an employer's link opens nothing after its end, and never another's ask", async () => {
    const { approach, request } = await given.asked()
    const path = `/answer/${linkTokenOf(approach.id)}`
    const yes = { choice: `date-${request.dates[0]?.id}`, approachId: (await given.asked()).approach.id }
    expect(await aBrowser().get(path)).toBe(200)
    await owner.query("update approach set link_ends_at = now() - interval '1 second' where id = $1", [approach.id])
    expect(await aBrowser().get(path)).toBe(404)
    expect(await aBrowser().post(`${path}/accept`, yes)).toBe(404)
    await owner.query("update approach set link_ends_at = now() + interval '1 day' where id = $1", [approach.id])
    expect(await aBrowser().post(`${path}/accept`, yes)).toBe(303)
    expect(await aBrowser().post(`${path}/accept`, yes)).toBe(422)
    const { rows } = await owner.query('select approach_id from encounter where approach_id = any ($1)', [
      [approach.id, yes.approachId],
    ])
    expect(rows).toEqual([{ approach_id: approach.id }])
  })

  test('a session that was ended, is over, or was made up is no session', async () => {
    const [{ cookie: ended }, { cookie: over, personId }] = [await aCoordinator(), await aCoordinator()]
    expect((await web.get('/sessions', ended)).status).toBe(200)
    await web.post('/sign-out', ended, {})
    await owner.query("update session set expires_at = now() - interval '1 second' where person_id = $1", [personId])
    const made = [
      '',
      ended,
      over,
      `traverse_session=${'a'.repeat(43)}`,
      'traverse_session=%00',
      `traverse_session=${'x'.repeat(3000)}`,
    ]
    for (const cookie of made) expect((await web.get('/sessions', cookie)).status).toBe(302)
  })

  test.each(
    Object.entries({
      short: 'x',
      'well formed': 'a'.repeat(43),
      'with NUL': `${'a'.repeat(43)}%00`,
      'a path': '..%2f..',
      'a picture': '%F0%9F%8C%BE',
      'very long': 'a'.repeat(3_000),
    }),
  )('a link that never was: %s', async (_, token) => {
    for (const door of ['/sign-in/link', '/invitations/accept', '/set-up', '/answer', '/letters/unsubscribe']) {
      const path = `${door}/${token}`
      for (const status of [await aBrowser().get(path), await aBrowser().post(path, {})]) {
        expect(status, path).toBeGreaterThanOrEqual(200)
        expect(status, path).toBeLessThan(500)
      }
    }
  })
})

const header = registerOf([]).split('\r\n')[0] ?? ''
const register = registerOf([{ URN: '900001' }])

/** Files somebody might bring instead of a school register. */
const files: { [name: string]: string | Buffer } = {
  'a picture': Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex'),
  'a spreadsheet': Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(5_000, 7)]),
  'UTF-16': Buffer.from(`\ufeff${register}`, 'utf16le'),
  'bytes of no encoding': Buffer.concat([Buffer.from(`${header}\r\n`), Buffer.from([0xff, 0xfe, 0x81, 0x8d, 0x90])]),
  NULs: Buffer.concat([Buffer.from(header), Buffer.alloc(2_000)]),
  'one endless line': 'x'.repeat(3_000_000),
  'a quote that never ends': `${header}\r\n"${schoolLine()}\r\n${schoolLine()}`,
  'a quote in mid-cell': `${header}\r\n9000"01,x"y,z\r\n`,
  'a header and nothing else': `${header}\r\n`,
  'no header': schoolLine(),
  'columns twice': `${header},${header}\r\n`,
  'prototype keys for columns': '__proto__,constructor,toString,URN\r\n1,2,3,4\r\n',
  'a row too short and one too long': `${header}\r\n900001\r\n${schoolLine()}${',x'.repeat(500)}\r\n`,
  formulas: registerOf([{ URN: '900001', EstablishmentName: '=HYPERLINK("http://x","y")', Town: '@SUM(A1)' }]),
  'numbers of no size': registerOf([{ URN: '9'.repeat(400), Easting: '1e309', PercentageFSM: '-5' }]),
  'dates that are none': registerOf([
    { URN: '900001', CloseDate: '31-02-20100', 'EstablishmentStatus (name)': 'Closed' },
  ]),
  blank: '\r\n\r\n\r\n',
}

describe('files that are no register', () => {
  test.each(Object.entries(files))('%s is checked to its end and changes no school', async (_, content) => {
    const { hub, actor } = await aCoordinator()
    const { state, leftOut, added, problem, problems } = await check(actor, content)
    expect(['checked', 'failed']).toContain(state)
    expect(problem !== null || problems > 0 || leftOut > 0 || added > 0 || state === 'checked').toBe(true)
    expect((await owner.query('select 1 from institution where hub_id = $1', [hub.id])).rowCount).toBe(0)
  })

  const part = (disposition: string, content: string) =>
    `--edge\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: text/csv\r\n\r\n${content}\r\n`
  const kind = part('name="kind"', 'schools')
  const bodies: { [name: string]: string } = {
    'without the file': `${kind}--edge--`,
    'with an empty file': `${kind}${part('name="file"; filename="a.csv"', '')}--edge--`,
    'with a file under another name': `${kind}${part('name="other"; filename="a.csv"', register)}--edge--`,
    'without a kind': `${part('name="file"; filename="a.csv"', register)}--edge--`,
    'with a kind nobody knows': `${part('name="kind"', '__proto__')}${part('name="file"; filename="a.csv"', register)}--edge--`,
    'with a thousand fields': `${part('name="kind"', 'schools').repeat(1_000)}--edge--`,
    'cut off in mid-file': `${kind}${part('name="file"; filename="a.csv"', register)}`.slice(0, -200),
    'that is no form at all': 'nothing of the kind',
    empty: '',
  }

  test.each(Object.entries(bodies))('an upload %s is refused and leaves nothing', async (_, body) => {
    const { hub, cookie } = await aCoordinator()
    const answer = await fetch(`${web.origin}/imports/new`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        origin: web.origin,
        cookie,
        'content-type': 'multipart/form-data; boundary=edge',
      },
      body,
    })
    await answer.arrayBuffer()
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect((await owner.query('select 1 from import where hub_id = $1', [hub.id])).rowCount).toBe(0)
  })

  test.each(
    Object.entries({
      'with a quote': "O'Neil.csv",
      'like a path': '../../etc/passwd',
      'like a path of Windows': '..\\..\\boot.ini',
      'like a formula': '=cmd.csv',
      'very long': 'ŵ🌾'.repeat(80),
      'with breaks': 'a\u0001b\r\nx: y.csv',
    }),
  )('a file named %s is taken by its content', async (_, name) => {
    const { hub, cookie } = await aCoordinator()
    const form = new FormData()
    form.set('kind', 'schools')
    form.set('file', new File([register], name, { type: 'text/csv' }))
    const answer = await fetch(`${web.origin}/imports/new`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: web.origin, cookie },
      body: form,
    })
    expect(answer.status).toBe(303)
    const { rows } = await owner.query('select file_name from import where hub_id = $1', [hub.id])
    expect(rows[0]?.file_name).not.toMatch(/[/\\\p{Cc}]/u)
  })
})

test('after all of it the process lives and is ready', async () => {
  await sleep(50)
  expect((await web.get('/healthz')).status).toBe(200)
})
