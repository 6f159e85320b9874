import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { transact } from '~/platform/db'
import { startSession } from '~/platform/session'
import { languages, wordsFor } from '~/text'
import { given } from '../support/factories/encounters'
import { type ChildWeb, type Page, read, startWeb } from '../support/product'

let web: ChildWeb
let hub: Awaited<ReturnType<typeof given.hub>>
let school: string
const northmoor = 'Northmoor Hub'

beforeAll(async () => {
  web = await startWeb()
})
afterAll(() => web?.stop())

describe('a new installation', () => {
  test('says that there is no hub yet, and who can make one', async () => {
    const { empty } = wordsFor('en').public.front
    const page = await web.get('/')
    expect(page.status).toBe(200)
    expect(page.text).toContain(empty.title)
    expect(page.text).toContain('npm run hub -- admin:create')
    expect((await web.get('/for-adults')).text).toContain(wordsFor('en').public.contact.none)

    hub = await given.hub({ name: northmoor, replyTo: 'hub@northmoor.example' })
    school = (await given.institution(hub.id)).id
  })
})

const signedIn = async (as: Parameters<typeof given.person>[1]) => {
  const person = await given.person(hub.id, as)
  const cookie = await transact({ system: 'sign-in' }, tx =>
    startSession(tx, { personId: person.id, hubId: hub.id, device: 'Test', life: 'desk' }),
  )
  return { ...person, cookie: cookie.split(';')[0] ?? '' }
}

const coordinator = (as: object = {}) => signedIn({ name: 'Meera Shah', roles: ['coordinator'], ...as })

const setCookies = (page: Page) => page.headers['set-cookie'] ?? ''
const openPages = [
  '/',
  '/for-schools',
  '/for-employers',
  '/for-adults',
  '/help',
  '/accessibility',
  '/privacy',
  '/privacy/held',
  '/erased',
  '/sign-in',
]

describe('a stranger', () => {
  test.each(openPages)('reads %s in both languages, without React', async path => {
    for (const language of languages) {
      const page = await web.get(path, `language=${language}`)
      expect([path, page.status]).toEqual([path, 200])
      expect(page.text).toContain(`<html lang="${language}"`)
      expect(page.text).toMatch(/<title>[^<]{3,}<\/title>/)
      expect(page.text.match(/<h1\b/g)).toHaveLength(1)
      expect(page.text.match(/<script\b[^>]*>/g)).toEqual(['<script type="module" src="/enhance.js">'])
      expect(page.headers['cache-control']).toBe('private, no-store')
    }
  })

  test('finds three doors, the hub, and the way in', async () => {
    const page = await web.get('/')
    const { doors, title } = wordsFor('en').public.front
    expect(read(page)).toContain(title(northmoor))
    for (const door of ['/for-schools', '/for-employers', '/for-adults', '/sign-in'])
      expect(page.text).toContain(`href="${door}"`)
    for (const { action } of Object.values(doors)) expect(read(page)).toContain(action)
    expect(page.text).not.toContain('tv-stats')
  })

  test('is told how to write to the hub', async () => {
    for (const path of openPages.slice(1, -1))
      expect((await web.get(path)).text).toContain('mailto:hub@northmoor.example')
  })

  test('is sent to sign in from a desk, and back', async () => {
    const { status, headers } = await web.get('/desk')
    expect([status, headers.location]).toEqual([302, '/sign-in?next=%2Fdesk'])
  })

  test('gets a page of the house for an address that is none', async () => {
    for (const path of ['/nothing', '/nothing/at/all?x=1', '/hub/people/', '/%F0%9F%A6%8A']) {
      const page = await web.get(path, 'language=cy')
      if (path === '/hub/people/') expect(page.status).toBe(302)
      else {
        expect([path, page.status]).toEqual([path, 404])
        expect(read(page)).toContain(wordsFor('cy').sorry.statuses[404].title)
        expect(page.text).toContain('class="tv-footer"')
      }
    }
    expect((await web.post('/nothing', undefined, {})).status).toBe(405)
  })
})

describe('colours and language', () => {
  test('are chosen on any page, which comes back so', async () => {
    const chosen = await web.post('/theme', undefined, { theme: 'dark', back: '/help?part=2' })
    expect([chosen.status, chosen.headers.location]).toEqual([303, '/help?part=2'])
    expect(setCookies(chosen)).toMatch(/^theme=dark; Path=\/; Max-Age=31536000; SameSite=Lax$/)
    expect((await web.get('/help', 'theme=dark')).text).toContain('theme-dark')

    const spoken = await web.post('/language', undefined, { language: 'cy', back: '/help' })
    expect([spoken.status, spoken.headers.location]).toEqual([303, '/help'])
    expect(setCookies(spoken)).toMatch(/^language=cy; /)
  })

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/..//evil.example',
    '/.//evil.example',
    '/%2e%2e//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    'javascript:alert(1)',
    'help',
    '',
  ])('never lead away: %j', async back => {
    for (const [path, name, value] of [
      ['/theme', 'theme', 'light'],
      ['/language', 'language', 'en'],
    ] as const) {
      const { status, headers } = await web.post(path, undefined, { [name]: value, back })
      expect([status, headers.location]).toEqual([303, '/'])
    }
  })

  test('take nothing else', async () => {
    const odd: [string, Record<string, string>][] = [
      ['/theme', { theme: 'pink' }],
      ['/theme', {}],
      ['/theme', { theme: 'dark', back: `/${'x'.repeat(2_001)}` }],
      ['/theme', { theme: 'dark; HttpOnly' }],
      ['/theme', { theme: 'dark', more: 'x' }],
      ['/language', { language: 'de' }],
      ['/language', { language: 'cy\r\nset-cookie: a=b' }],
    ]
    for (const [path, fields] of odd) {
      const page = await web.post(path, undefined, fields)
      expect([path, page.status, setCookies(page)]).toEqual([path, 422, ''])
    }
    const { theme, language } = wordsFor('en').public.choices
    expect(read(await web.post('/theme', undefined, { theme: 'pink' }))).toContain(theme.lead)
    expect(read(await web.get('/language'))).toContain(language.lead)
  })

  test('stay with the person who is signed in', async () => {
    const { id, cookie } = await coordinator()
    await web.post('/language', cookie, { language: 'cy', back: '/hub/people' })
    const kept = await transact({ system: 'sign-in' }, tx => tx.person.findUniqueOrThrow({ where: { id } }))
    expect(kept.language).toBe('cy')

    const elsewhere = await web.get('/help', cookie)
    expect(elsewhere.text).toContain('<html lang="cy"')
    expect(setCookies(elsewhere)).toContain('language=cy')
    expect((await web.get('/help', `${cookie}; language=en`)).text).toContain('<html lang="en"')
  })
})

describe('a member', () => {
  test('goes from the front page to the desk', async () => {
    const { cookie } = await coordinator()
    const { status, headers } = await web.get('/', cookie)
    expect([status, headers.location]).toEqual([302, '/desk'])
  })

  test('with several roles has a desk for each, and the address says which', async () => {
    const { cookie } = await signedIn({ roles: ['coordinator', { role: 'careers-leader', at: school }] })
    const { desk } = wordsFor('en').coordinator
    const first = await web.get('/desk', cookie)
    expect(read(first)).toContain(desk.title)
    for (const role of ['coordinator', 'careers-leader']) expect(first.text).toContain(`href="/desk?as=${role}"`)
    expect(first.text).toContain('href="/desk?as=coordinator" aria-current="page"')

    const other = await web.get('/desk?as=careers-leader', cookie)
    expect(read(other)).toContain(wordsFor('en').requests.desk.coverage)
    expect(other.text).toContain('href="/desk?as=careers-leader" aria-current="page"')
    expect((await web.get('/desk?as=employer-admin', cookie)).text).toContain(
      'href="/desk?as=coordinator" aria-current="page"',
    )
  })

  test('with one role finds no way to other desks', async () => {
    const { cookie } = await signedIn({ roles: [{ role: 'teacher', at: school }] })
    expect((await web.get('/desk?as=coordinator', cookie)).text).not.toContain('href="/desk?as=')
  })

  test('sees hub, name and the way about on every page, also on one that is missing', async () => {
    const { cookie } = await coordinator()
    for (const [path, status] of [
      ['/hub/people', 200],
      ['/help', 200],
      ['/hub/people/nobody', 404],
      ['/nothing', 404],
      ['/administration', 403],
    ] as const) {
      const page = await web.get(path, cookie)
      expect([path, page.status]).toEqual([path, status])
      const words = read(page)
      expect(words).toContain(northmoor)
      expect(words).toContain('Meera Shah')
      for (const href of ['/desk', '/board', '/hub/people', '/fairness', '/imports'])
        expect(page.text).toContain(`href="${href}"`)
      expect(page.text).not.toContain('href="/administration"')
      expect(page.text).not.toContain('href="/sign-in"')
      expect(page.headers['cache-control']).toBe('private, no-store')
    }
  })

  test('has the page marked, and the part a page is in', async () => {
    const { cookie, id } = await coordinator()
    expect((await web.get('/hub/people', cookie)).text).toContain('href="/hub/people" aria-current="page"')
    expect((await web.get(`/hub/people/${id}`, cookie)).text).toContain('href="/hub/people" aria-current="true"')
  })

  test('sees only what the role has', async () => {
    const { cookie } = await signedIn({ roles: [{ role: 'teacher', at: school }] })
    const { text } = await web.get('/help', cookie)
    expect(text).toContain('href="/requests"')
    for (const href of ['/board', '/hub/people', '/imports', '/asks', '/sign-in/hub'])
      expect(text).not.toContain(`href="${href}"`)
  })

  test('signs out by the button in the header, and reads so once', async () => {
    const { cookie } = await coordinator()
    const left = await web.post('/sign-out', cookie, {})
    expect([left.status, left.headers.location]).toEqual([303, '/'])
    const flash = /traverse_flash=[^;]+/.exec(setCookies(left))?.[0] ?? ''
    const front = await web.get('/', `${cookie}; ${flash}`)
    expect(front.status).toBe(200)
    expect(read(front)).toContain(wordsFor('en').network.signOut.done)
    expect(setCookies(front)).toMatch(/traverse_flash=;.*Max-Age=0/)
  })

  test('keeps what is to be said once through a redirect', async () => {
    const { cookie } = await coordinator()
    const said = setCookies(await web.post('/sign-out', undefined, {}))
    const flash = /traverse_flash=[^;]+/.exec(said)?.[0] ?? ''
    const onward = await web.get('/', `${cookie}; ${flash}`)
    expect([onward.status, setCookies(onward)]).toEqual([302, ''])
  })
})

/** A meeting of the last minutes, no two at one time. */
const meet = async (minutesAgo: number, state: 'delivered' | 'no-show', attended: number) => {
  const startsAt = new Date(Date.now() - minutesAgo * 60_000)
  const span = { startsAt, endsAt: new Date(startsAt.getTime() + 60_000) }
  const offer = await given.offer(hub.id, (await given.employer(hub.id)).id)
  const groups = [{ headcount: 30, attended }]
  const request = await given.request(hub.id, school, { state: 'delivered', ...span, dates: [span], groups })
  await given.encounter(await given.approach(request, offer, { state: 'accepted' }), { state, ...span })
}

describe('what the hub did', () => {
  test('stands on the front page in three numbers, from what took place', async () => {
    await meet(8, 'delivered', 24)
    await meet(6, 'delivered', 20)
    await meet(4, 'no-show', 30)
    const { figures } = wordsFor('en').public.front
    const words = read(await web.get('/'))
    expect(words).toContain(figures.titles.term)
    // Each label stands before its number in the markup.
    for (const [label, number] of [
      [figures.meetings(2), 2],
      [figures.learners(44), 44],
      [figures.employers(2), 2],
    ])
      expect(words).toContain(`${label} ${number}`)
  })
})

describe('where there are several hubs', () => {
  test('each is named, with how to write to it', async () => {
    const { id, name } = await given.hub({ replyTo: 'other@southmoor.example' })
    const page = await web.get('/')
    expect(read(page)).toContain(wordsFor('en').public.front.titleOfMany)
    for (const one of [northmoor, name, 'hub@northmoor.example', 'other@southmoor.example'])
      expect(read(page)).toContain(one)
    // What they did is counted together.
    const { figures } = wordsFor('en').public.front
    expect(read(page)).toContain(`${figures.meetings(2)} 2`)

    const person = await coordinator()
    await given.person(id, { id: person.id, roles: ['coordinator'] })
    expect((await web.get('/help', person.cookie)).text).toContain('href="/sign-in/hub"')
  })
})
