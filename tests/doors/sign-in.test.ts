import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { createSetUpLink, invitationLetter, invitePerson, signInLetter, whoAsks } from '~/domain/network'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { closeLimits } from '~/platform/rate-limit'
import { randomToken } from '~/platform/tokens'
import * as explore from '~/routes/explore/home'
import * as leave from '~/routes/explore/leave'
import * as demoLearner from '~/routes/learners/demo'
import * as acceptInvitation from '~/routes/network/accept-invitation'
import * as demo from '~/routes/network/demo'
import * as setUp from '~/routes/network/set-up'
import * as signIn from '~/routes/network/sign-in'
import * as signInCode from '~/routes/network/sign-in-code'
import * as signInHub from '~/routes/network/sign-in-hub'
import * as signInLink from '~/routes/network/sign-in-link'
import * as signOut from '~/routes/network/sign-out'
import { given as exploring } from '../support/factories/exploration'
import { given } from '../support/factories/network'

afterAll(closeLimits)
afterEach(() => {
  config.demo = false
})

type Door = { loader?: (args: never) => Promise<unknown>; action?: (args: never) => Promise<unknown> }
type Sent = { status: number; to: string | null; data: unknown; cookies: string[] }

const said = (answer: unknown): Sent => {
  if (answer instanceof Response)
    return {
      status: answer.status,
      to: answer.headers.get('location'),
      data: null,
      cookies: answer.headers.getSetCookie(),
    }
  const { data, init } =
    (answer as { type?: string }).type === 'DataWithResponseInit'
      ? (answer as { data: unknown; init?: ResponseInit })
      : { data: answer, init: undefined }
  const headers = new Headers(init?.headers)
  return { status: init?.status ?? 200, to: null, data, cookies: headers.getSetCookie() }
}

/** A browser: keeps its cookies, and meets doors as functions. */
const aBrowser = () => {
  const jar = new Map<string, string>()
  const send = async (
    door: Door,
    verb: 'GET' | 'HEAD' | 'POST',
    path: string,
    params = {},
    fields: Record<string, string> = {},
  ) => {
    const request = new Request(`http://traverse.example${path}`, {
      method: verb,
      headers: {
        cookie: [...jar].map(pair => pair.join('=')).join('; '),
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0',
      },
      ...(verb === 'POST' ? { body: new URLSearchParams(fields) } : {}),
    })
    const args = { request, params, context: { nonce: '', address: '127.0.0.1' } } as unknown as ActionFunctionArgs
    const run = verb === 'POST' ? door.action : door.loader
    const answer = said(await run?.(args as never).catch((thrown: unknown) => thrown))
    for (const cookie of answer.cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (/Max-Age=0\b/.test(cookie)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  const cookies = () => [...jar].map(pair => pair.join('=')).join('; ')
  return { send, cookies, isSignedIn: async () => (await whoAsks(cookies())) !== null }
}

const newestLetter = async () => {
  const { subjectId } = await transact({ system: 'relay' }, tx =>
    tx.fact.findFirstOrThrow({ where: { type: 'sign-in-asked' }, orderBy: { at: 'desc' } }),
  )
  const letter = await signInLetter(subjectId)
  return { code: letter?.code ?? '', token: letter?.link.split('/').at(-1) ?? '' }
}

const asked = async (email: string, next = '') => {
  const browser = aBrowser()
  await browser.send(signIn, 'GET', `/sign-in?next=${encodeURIComponent(next)}`)
  const answer = await browser.send(signIn, 'POST', '/sign-in', {}, { email, next })
  return { browser, answer, ...(await newestLetter()) }
}

const aPerson = async () => {
  const hub = await given.hub()
  return { hub, person: await given.person(hub.id, { roles: ['coordinator'] }) }
}

describe('signing in by code', () => {
  test('leads on to where one wanted to go', async () => {
    const { person } = await aPerson()
    const { browser, answer, code } = await asked(person.email, '/hub/people?page=2')
    expect(answer).toMatchObject({ status: 303, to: '/sign-in/code?next=%2Fhub%2Fpeople%3Fpage%3D2' })
    const entered = await browser.send(signInCode, 'POST', '/sign-in/code', {}, { code, next: '/hub/people?page=2' })
    expect(entered).toMatchObject({ status: 303, to: '/hub/people?page=2' })
    expect(entered.cookies[0]).toMatch(/^traverse_session=[\w-]{43}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Lax$/)
    expect(await browser.isSignedIn()).toBe(true)
    expect(await browser.send(signIn, 'GET', '/sign-in?next=/hub/people')).toMatchObject({
      status: 302,
      to: '/hub/people',
    })
  })

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/sign-in/code', 'javascript:alert(1)'])(
    'never to %s',
    async next => {
      const { person } = await aPerson()
      const { browser, code } = await asked(person.email, next)
      expect(await browser.send(signInCode, 'POST', '/sign-in/code', {}, { code, next })).toMatchObject({ to: '/' })
    },
  )

  test('answers an unknown address just like a known one', async () => {
    const { person } = await aPerson()
    const [known, unknown] = [await asked(person.email), await asked(`${randomUUID()}@nobody.example`)]
    const shape = ({ status, to, data, cookies }: Sent) => ({
      ...{ status, to, data, cookies: cookies.map(cookie => cookie.replace(/=[\w-]{43};/, '=…;')) },
    })
    expect(shape(unknown.answer)).toEqual(shape(known.answer))
    const wrong = ({ browser }: typeof known) =>
      browser.send(signInCode, 'POST', '/sign-in/code', {}, { code: 'CCCC CCCC' })
    expect(shape(await wrong(unknown))).toEqual(shape(await wrong(known)))
  })

  test.each([
    ['', 'email'],
    ['nonsense', 'email'],
    ['a@b', 'email'],
    [`${'a'.repeat(5000)}@example.org`, 'email'],
    ['sam\u0000@example.org', 'email'],
  ])('an address like %j is said to be none, and kept', async (email, field) => {
    const answer = await aBrowser().send(signIn, 'POST', '/sign-in', {}, { email })
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({
      status: 'error',
      error: { [field]: [expect.stringMatching(/^Enter an e-mail/)] },
    })
  })

  test('a wrong code keeps what was typed', async () => {
    const { person } = await aPerson()
    const { browser } = await asked(person.email)
    const answer = await browser.send(signInCode, 'POST', '/sign-in/code', {}, { code: 'CCCC CCCC' })
    expect(answer).toMatchObject({
      status: 422,
      data: { initialValue: { code: 'CCCC CCCC' }, error: { code: [/newest letter/] } },
    })
  })

  test('only so many letters are sent to one address from one browser', async () => {
    const { person } = await aPerson()
    const { browser } = await asked(person.email)
    const answers = []
    for (let n = 0; n < 6; n++)
      answers.push(await browser.send(signIn, 'POST', '/sign-in', {}, { email: person.email }))
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(4)
    expect(answers.at(-1)).toMatchObject({ status: 422, data: { error: { '': [/Too many letters/] } } })
  })

  test('the code page without having asked leads back to asking', async () => {
    expect(await aBrowser().send(signInCode, 'GET', '/sign-in/code')).toMatchObject({ status: 302, to: '/sign-in' })
  })
})

describe('signing in by link', () => {
  test('opening it changes nothing, pressing the button lets in', async () => {
    const { person } = await aPerson()
    const { browser, token } = await asked(person.email)
    const path = `/sign-in/link/${token}`
    for (const verb of ['HEAD', 'GET', 'GET'] as const)
      expect(await browser.send(signInLink, verb, path, { token })).toMatchObject({ data: { state: 'ready' } })
    expect(await browser.isSignedIn()).toBe(false)
    expect(await browser.send(signInLink, 'POST', path, { token })).toMatchObject({ status: 303, to: '/' })
    expect(await browser.isSignedIn()).toBe(true)
  })

  test('a mail scanner that opens and presses it does no harm', async () => {
    const { person } = await aPerson()
    const { browser, token } = await asked(person.email)
    const scanner = aBrowser()
    const path = `/sign-in/link/${token}`
    expect(await scanner.send(signInLink, 'GET', path, { token })).toMatchObject({ data: { state: 'other-browser' } })
    expect(await scanner.send(signInLink, 'POST', path, { token })).toMatchObject({ status: 422 })
    expect(await scanner.isSignedIn()).toBe(false)
    expect(await browser.send(signInLink, 'POST', path, { token })).toMatchObject({ status: 303 })
    expect(await browser.send(signInLink, 'POST', path, { token })).toMatchObject({ status: 422 })
  })

  test('a link that never was is over', async () => {
    const token = randomToken()
    expect(await aBrowser().send(signInLink, 'GET', `/sign-in/link/${token}`, { token })).toMatchObject({
      data: { state: 'over' },
    })
  })
})

test('signing out ends the session and its cookie', async () => {
  const { person } = await aPerson()
  const { browser, code } = await asked(person.email)
  await browser.send(signInCode, 'POST', '/sign-in/code', {}, { code })
  const before = browser.cookies()
  expect(await browser.send(signOut, 'POST', '/sign-out')).toMatchObject({ status: 303, to: '/' })
  expect(await whoAsks(before)).toBeNull()
  expect(browser.cookies()).not.toContain('session')
  expect(await browser.send(signOut, 'POST', '/sign-out')).toMatchObject({ status: 303 })
})

test('someone of two hubs chooses first', async () => {
  const { hub, person } = await aPerson()
  const other = await given.hub()
  await given.person(other.id, { id: person.id, roles: ['coordinator'] })
  const { browser, code } = await asked(person.email)
  await browser.send(signInCode, 'POST', '/sign-in/code', {}, { code })
  expect(await browser.isSignedIn()).toBe(false)
  expect(await browser.send(signIn, 'GET', '/sign-in?next=/hub/people')).toMatchObject({
    to: '/sign-in/hub?next=%2Fhub%2Fpeople',
  })
  expect(await browser.send(signInHub, 'GET', '/sign-in/hub')).toMatchObject({ data: { hubs: { length: 2 } } })
  const foreign = await given.hub()
  expect(await browser.send(signInHub, 'POST', '/sign-in/hub', {}, { hubId: foreign.id })).toMatchObject({
    status: 404,
  })
  expect(
    await browser.send(signInHub, 'POST', '/sign-in/hub', {}, { hubId: hub.id, next: '/hub/people' }),
  ).toMatchObject({
    to: '/hub/people',
  })
  expect(await browser.isSignedIn()).toBe(true)
})

test('accepting an invitation asks for a sign-in letter in the same browser, and only that lets in', async () => {
  const { hub, person } = await aPerson()
  const school = await given.institution(hub.id)
  const invited = await invitePerson(person.actor, {
    ...{
      name: 'Sam',
      email: `${randomUUID()}@people.example`,
      language: 'en',
      role: 'teacher',
      organisationId: school.id,
    },
  })
  const id = invited.ok ? invited.value.invitation.id : ''
  const token = (await invitationLetter(system('mail', hub.id), id))?.link.split('/').at(-1) ?? ''
  const browser = aBrowser()
  const path = `/invitations/accept/${token}`
  expect(await browser.send(acceptInvitation, 'GET', path, { token })).toMatchObject({ data: { state: 'open' } })
  expect(await browser.send(acceptInvitation, 'POST', path, { token })).toMatchObject({
    status: 303,
    to: '/sign-in/code',
  })
  expect(await browser.isSignedIn()).toBe(false)
  expect(await browser.send(acceptInvitation, 'POST', path, { token })).toMatchObject({ status: 422 })

  const { code } = await newestLetter()
  expect(await browser.send(signInCode, 'POST', '/sign-in/code', {}, { code })).toMatchObject({ status: 303, to: '/' })
  expect((await whoAsks(browser.cookies()))?.actor.hats).toEqual([{ role: 'teacher', organisationId: school.id }])
  expect(await browser.send(acceptInvitation, 'GET', '/invitations/accept/x', { token: 'x' })).toMatchObject({
    status: 404,
  })
})

test('setting up keeps what was typed until it is right', async () => {
  const made = await createSetUpLink({ email: `${randomUUID()}@people.example`, name: 'Ada' })
  const token = made.ok ? (made.value.split('/').at(-1) ?? '') : ''
  const browser = aBrowser()
  const fields = { name: 'North', slug: 'North Moor!', region: '', replyTo: 'hub' }
  const wrong = await browser.send(setUp, 'POST', `/set-up/${token}`, { token }, fields)
  expect(wrong).toMatchObject({ status: 422, data: { initialValue: { slug: 'North Moor!' } } })
  expect(Object.keys((wrong.data as { error: object }).error).sort()).toEqual(['region', 'replyTo', 'slug'])
  const right = {
    ...fields,
    slug: ` North-${randomUUID().slice(0, 4)} `,
    region: 'North',
    replyTo: 'hub@north.example',
  }
  expect(await browser.send(setUp, 'POST', `/set-up/${token}`, { token }, right)).toMatchObject({
    to: '/hub/first-steps',
  })
  expect(await browser.isSignedIn()).toBe(true)
  expect(await browser.send(setUp, 'GET', `/set-up/${token}`, { token })).toMatchObject({ data: { state: 'used' } })
})

describe('the demo', () => {
  test('one press makes someone of the cast, and the page stays open to change', async () => {
    const { hub } = await aPerson()
    const school = await given.institution(hub.id)
    const email = `${randomUUID()}@cast.traverse.example`
    const mo = await given.person(hub.id, { email, roles: [{ role: 'teacher', at: school.id }] })
    config.demo = true
    const browser = aBrowser()
    const press = { personId: mo.id, next: '/' }
    expect(await browser.send(demo, 'POST', '/sign-in/demo', {}, press)).toMatchObject({ status: 303, to: '/' })
    expect(await browser.isSignedIn()).toBe(true)
    expect(await browser.send(signIn, 'GET', '/sign-in')).toMatchObject({ status: 200 })
    const gone = { ...press, personId: randomUUID() }
    const late = await aBrowser().send(demo, 'POST', '/sign-in/demo', {}, gone)
    expect(late).toMatchObject({ status: 303, to: '/sign-in' })

    config.demo = false
    expect(await aBrowser().send(demo, 'POST', '/sign-in/demo', {}, press)).toMatchObject({ status: 404 })
    expect(await aBrowser().send(signIn, 'GET', '/sign-in')).toMatchObject({ data: { cast: [] } })
  })

  test('one press makes a learner of it, who leaves the device to the next', async () => {
    const { hub } = await aPerson()
    const school = await given.institution(hub.id)
    const learner = { institutionId: school.id, yearGroup: 8 }
    const { id } = await exploring.learner(hub.id, { ...learner, cycle: { state: 'widening' } })
    const other = await exploring.learner(hub.id, learner)
    config.demo = true
    const browser = aBrowser()
    const listed = (await browser.send(signIn, 'GET', '/sign-in')).data as { learners: { learnerId: string }[] }
    expect(listed.learners.map(one => one.learnerId)).toEqual([id])
    const be = (learnerId: string, who = browser) =>
      who.send(demoLearner, 'POST', '/sign-in/demo-learner', {}, { learnerId })
    expect(await be(other.id)).toMatchObject({ status: 404 })
    expect(await be(id)).toMatchObject({ status: 303, to: '/explore' })
    expect(await browser.send(explore, 'GET', '/explore')).toMatchObject({ data: { tied: true } })

    expect(await browser.send(leave, 'POST', '/explore/leave')).toMatchObject({ status: 303, to: '/join' })
    expect(await browser.send(explore, 'GET', '/explore')).toMatchObject({ to: '/join?next=%2Fexplore' })

    config.demo = false
    expect(await be(id, aBrowser())).toMatchObject({ status: 404 })
  })
})
