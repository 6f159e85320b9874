import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import { type App, startApp } from '../support/app'
import { given } from '../support/factories/network'
import { registerOf, type School } from '../support/school-files'
import { until } from '../support/until'

let app: App
let hubId: string
let coordinator: string
let teacher: string
let elsewhere: string

const cookieOf = async (hub: string, role: 'coordinator' | 'teacher') => {
  const at = role === 'teacher' ? { role, at: (await given.institution(hub)).id } : role
  const { id: personId } = await given.person(hub, { roles: [at] })
  const cookie = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId, hubId: hub, device: 'Test', life: 'desk' }),
  )
  return cookie.split(';')[0] ?? ''
}

beforeAll(async () => {
  hubId = (await given.hub()).id
  elsewhere = await cookieOf((await given.hub()).id, 'coordinator')
  coordinator = await cookieOf(hubId, 'coordinator')
  teacher = await cookieOf(hubId, 'teacher')
  app = await startApp()
}, 240_000)
afterAll(() => app?.stop())

const ask = (path: string, { cookie = coordinator, ...init }: RequestInit & { cookie?: string } = {}) =>
  fetch(app.url + path, { redirect: 'manual', ...init, headers: { origin: app.url, cookie, ...init.headers } })

const send = (content: string | Buffer | null, kind: string, cookie = coordinator, name = 'register.csv') => {
  const form = new FormData()
  if (kind) form.set('kind', kind)
  if (content !== null)
    form.set(
      'file',
      new File([typeof content === 'string' ? content : new Uint8Array(content)], name, { type: 'text/csv' }),
    )
  return ask('/imports/new', { method: 'POST', body: form, cookie })
}

const press = (path: string, fields: Record<string, string> = {}) =>
  ask(path, { method: 'POST', body: new URLSearchParams(fields) })

/** Follows a task until it leads to the file it worked on; answers that file's address. */
const worked = async (task: string): Promise<string> => {
  let at = ''
  await until(
    'the task is done',
    async () => {
      at = (await ask(task)).headers.get('location') ?? ''
      return at.startsWith('/imports/')
    },
    30_000,
  )
  return at
}

const schools: Partial<School>[] = [
  { URN: '910001', EstablishmentName: 'Alder School' },
  { URN: '910002', EstablishmentName: 'Ysgol Tŷ Gwyn', Postcode: 'nowhere' },
  { URN: 'x', EstablishmentName: '=HYPERLINK("http://evil.example")' },
]

describe('bringing in a file by page', () => {
  it('goes from upload over report to the directory, without scripts', async () => {
    expect(await (await ask('/imports')).text()).toContain('No file has been brought in yet')
    const sent = await send(registerOf(schools), 'schools')
    expect(sent.status).toBe(303)
    const task = sent.headers.get('location') ?? ''
    expect(task).toMatch(/^\/tasks\//)

    const at = await worked(task)
    const report = await (await ask(at)).text()
    expect(report).toContain('register.csv')
    expect(report).toContain('2 problems')
    expect(report).toContain('A URN that is not six digits')
    expect(report).toContain('Write it whole, like TS1 2AB')

    const bad = await (await ask(`${at}/bad-rows.csv`)).text()
    expect(bad).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
    expect(bad.split('\r\n')).toHaveLength(4)

    expect((await ask(`${at}/approve`)).status).toBe(200)
    const approved = await press(`${at}/approve`)
    expect(approved.status).toBe(303)
    expect(await worked(approved.headers.get('location') ?? '')).toBe(at)
    expect(await (await ask(at)).text()).toContain('Brought in')

    const list = await (await ask('/institutions?search=ty+gwyn')).text()
    expect(list).toContain('Ysgol Tŷ Gwyn')
    expect(list).not.toContain('Alder School')

    expect((await press(`${at}/approve`)).status).toBe(422)
  })

  it('knows the same file again', async () => {
    const at = await worked((await send(registerOf(schools), 'schools')).headers.get('location') ?? '')
    const report = await (await ask(at)).text()
    expect(report).toContain('This same file was brought in on')
    expect(report).toContain('There is nothing to bring in')
    expect((await ask(`${at}/approve`)).status).toBe(404)
    expect((await press(`${at}/discard`)).headers.get('location')).toBe('/imports')
  })

  it('lets one choose by area, and counts again', async () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      URN: String(920_000 + index),
      'LA (code)': String(900 + (index % 2)),
      'LA (name)': index % 2 ? 'Eastshire' : 'Westshire',
    }))
    await press(
      `${await worked((await send(registerOf([...many].reverse()), 'schools')).headers.get('location') ?? '')}/discard`,
    )
    const at = await worked((await send(registerOf(many), 'schools')).headers.get('location') ?? '')
    expect(await (await ask(`${at}/choose`)).text()).toContain('Eastshire (250)')
    const wrong = await press(`${at}/choose`, { areas: 'TS1!' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Write the letters postcodes begin with')
    const chosen = await press(`${at}/choose`, { authorities: '901', areas: 'QQ, ww', phases: 'secondary' })
    expect(chosen.headers.get('location')).toBe(at)
    const report = await (await ask(at)).text()
    expect(report).toContain('postcodes beginning QQ, WW')
    expect(report).toMatch(/<dt>New<\/dt>\s*<dd>250<\/dd>/)
    await press(`${at}/discard`)
  })

  it('answers how far a task is, and 304 while nothing moved', async () => {
    const task = (await send(registerOf(schools), 'schools')).headers.get('location') ?? ''
    await worked(task)
    const first = await ask(`${task}/progress.json`)
    expect(await first.json()).toMatchObject({ state: 'done', done: 100, total: 100, ended: true })
    const again = await ask(`${task}/progress.json`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  it('hides files and tasks from those who may not see them', async () => {
    const task = (await send(registerOf(schools), 'schools')).headers.get('location') ?? ''
    const at = await worked(task)
    for (const path of [at, `${at}/choose`, `${at}/bad-rows.csv`, `${at}/problems/urn`, task, `${task}/progress.json`])
      expect((await ask(path, { cookie: elsewhere })).status, path).toBe(404)
    expect((await ask(at, { cookie: teacher })).status).toBe(403)
    expect((await ask(task, { cookie: teacher })).status).toBe(404)
    expect((await send(registerOf(schools), 'schools', teacher)).status).toBe(403)
    for (const path of ['/imports/nonsense', '/tasks/nonsense', `${at}/problems/nonsense`])
      expect((await ask(path)).status, path).toBe(404)
  })
})

describe('hostile files', () => {
  it.each([
    ['no file', null, 'schools', 'Choose a file'],
    ['an empty file', '', 'schools', 'Choose a file'],
    ['no kind', 'a,b\n1,2', '', 'Say what is in the file'],
    ['a strange kind', 'a,b\n1,2', 'people', 'Say what is in the file'],
  ])('refuses %s beside the field', async (_what, content, kind, sentence) => {
    const answer = await send(content, kind)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(sentence)
  })

  it('refuses a form without a file, and a broken one', async () => {
    expect((await press('/imports/new', { kind: 'schools' })).status).toBe(422)
    const broken = await ask('/imports/new', {
      method: 'POST',
      body: 'not multipart at all',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect(broken.status).toBe(422)
  })

  it.each([
    ['a NUL in a cell', registerOf([{ URN: '930001', EstablishmentName: 'A\u0000B' }]), 'A character that is no text'],
    [
      'a field of ten megabytes',
      registerOf([{ URN: '930001', Street: 'x'.repeat(10_000_000) }]),
      'A row that is far too long',
    ],
    [
      'a quote that never closes',
      registerOf([{ URN: '930001' }]).replace('Mill Lane', '"Mill Lane'),
      'Quotation marks that do not pair up',
    ],
    ['too few cells', `${registerOf([])}930001,few\r\n`, 'A different number of cells'],
    [
      'another encoding',
      Buffer.from(registerOf([{ URN: '930001', Postcode: 'é' }]), 'latin1'),
      'A postcode of the wrong form',
    ],
    ['a picture', Buffer.from(Array.from({ length: 500 }, (_, at) => at % 13)), 'This is not a CSV file'],
    ['a workbook', Buffer.from('PK\u0003\u0004 and more'), 'This is an Excel workbook'],
    ['a letter', 'Dear hub\nhere are our schools\n', 'None of the columns is one we know'],
  ])('says what to do about %s', async (_what, content, sentence) => {
    const sent = await send(content, 'schools')
    expect(sent.status).toBe(303)
    const report = await ask(await worked(sent.headers.get('location') ?? ''))
    expect(report.status).toBe(200)
    expect(await report.text()).toContain(sentence)
  })

  it('keeps a hostile file name harmless', async () => {
    const sent = await send(registerOf(schools), 'schools', coordinator, '../../<img src=x onerror=alert(1)>.csv')
    const report = await (await ask(await worked(sent.headers.get('location') ?? ''))).text()
    expect(report).not.toContain('<img src=x')
  })
})
