import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import {
  askToSignIn,
  enterCode,
  pressSignInLink,
  signInLetter,
  signInLetterSent,
  signInLink,
  whoAsks,
} from '~/domain/network'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { randomToken } from '~/platform/tokens'
import { given } from '../../support/factories/network'

const device = 'Firefox, Windows'
const minutes = (count: number) => new Date(Date.now() + count * 60_000)
afterEach(() => clock.set(null))

const facts = (type: string) =>
  transact({ system: 'relay' }, tx => tx.fact.findMany({ where: { type }, orderBy: { at: 'desc' } }))

/** Asks for a letter and reads it, as the worker would. */
const asked = async (email: string, browser = randomToken()) => {
  await askToSignIn({ email, browser })
  const [fact] = await facts('sign-in-asked')
  const letter = fact ? await signInLetter(fact.subjectId) : null
  return {
    browser,
    letter,
    code: letter?.code ?? '',
    token: letter?.link.split('/').at(-1) ?? '',
    id: fact?.subjectId ?? '',
  }
}

const aCoordinator = async () => {
  const hub = await given.hub()
  const person = await given.person(hub.id, { roles: ['coordinator'] })
  return { hub, person }
}

test('the code of the letter lets its person in, once', async () => {
  const { hub, person } = await aCoordinator()
  const { code, browser, letter } = await asked(person.email)
  expect(letter).toMatchObject({ to: { email: person.email, name: person.name }, hub: { id: hub.id } })
  expect(code).toMatch(/^[A-Z0-9]{4} [A-Z0-9]{4}$/)

  const outcome = await enterCode({ code: ` ${code.toLowerCase()} `, browser, device })
  const cookie = outcome.ok ? (outcome.value.split(';')[0] ?? '') : ''
  expect(await whoAsks(cookie)).toMatchObject({
    actor: { personId: person.id, hubId: hub.id, hats: [{ role: 'coordinator', organisationId: null }] },
    shell: { name: person.name, hub: { slug: hub.slug }, otherHubs: [] },
  })
  expect(await enterCode({ code, browser, device })).toEqual({ ok: false, why: 'letter-over' })
  expect(await facts('signed-in')).toEqual([
    expect.objectContaining({ hubId: hub.id, subjectId: person.id, by: person.id, payload: { way: 'code' } }),
  ])
})

test('the link lets in by a press, in the browser that asked and in no other', async () => {
  const { person } = await aCoordinator()
  const { browser, token } = await asked(person.email)
  const other = randomToken()

  expect(await signInLink(token, browser)).toBe('ready')
  expect(await signInLink(token, other)).toBe('other-browser')
  expect(await pressSignInLink({ token, browser: other, device })).toEqual({ ok: false, why: 'other-browser' })
  expect(await signInLink(token, browser)).toBe('ready')

  expect(await pressSignInLink({ token, browser, device })).toMatchObject({ ok: true })
  expect(await signInLink(token, browser)).toBe('over')
  expect(await pressSignInLink({ token, browser, device })).toEqual({ ok: false, why: 'letter-over' })
  expect(await pressSignInLink({ token: randomToken(), browser, device })).toEqual({ ok: false, why: 'letter-over' })
})

test('a code is worth nothing in another browser', async () => {
  const { person } = await aCoordinator()
  const { code } = await asked(person.email)
  const other = await asked(`${randomUUID()}@nobody.example`)
  expect(await enterCode({ code, browser: other.browser, device })).toEqual({ ok: false, why: 'wrong-code' })
  expect(await enterCode({ code, browser: randomToken(), device })).toEqual({ ok: false, why: 'letter-over' })
})

test('code and link are over after ten minutes', async () => {
  const { person } = await aCoordinator()
  const { browser, code, token } = await asked(person.email)
  clock.set(minutes(11))
  expect(await signInLink(token, browser)).toBe('over')
  expect(await enterCode({ code, browser, device })).toEqual({ ok: false, why: 'letter-over' })
  expect(await pressSignInLink({ token, browser, device })).toEqual({ ok: false, why: 'letter-over' })
})

test('asking again in the same browser replaces the letter before', async () => {
  const { person } = await aCoordinator()
  const first = await asked(person.email)
  const second = await asked(person.email, first.browser)
  expect(await signInLink(first.token, first.browser)).toBe('over')
  expect(await enterCode({ code: first.code, browser: first.browser, device })).toMatchObject({ why: 'wrong-code' })
  expect(await enterCode({ code: second.code, browser: first.browser, device })).toMatchObject({ ok: true })
})

test('someone else who asks for the same address does not spoil the letter', async () => {
  const { person } = await aCoordinator()
  const mine = await asked(person.email)
  await asked(person.email)
  expect(await enterCode({ code: mine.code, browser: mine.browser, device })).toMatchObject({ ok: true })
})

test('five wrong codes end it, however many are tried at once', async () => {
  const { person } = await aCoordinator()
  const { browser, code } = await asked(person.email)
  const tried = await Promise.all(Array.from({ length: 20 }, () => enterCode({ code: 'CCCC CCCC', browser, device })))
  const why = tried.map(outcome => (outcome.ok ? 'in' : outcome.why)).sort()
  expect(why.filter(one => one === 'wrong-code')).toHaveLength(5)
  expect(why.filter(one => one === 'too-many-tries')).toHaveLength(15)
  expect(await enterCode({ code, browser, device })).toEqual({ ok: false, why: 'too-many-tries' })
})

test('of two who enter the right code at once one comes in', async () => {
  const { person } = await aCoordinator()
  const { browser, code } = await asked(person.email)
  const both = await Promise.all([enterCode({ code, browser, device }), enterCode({ code, browser, device })])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

test('an unknown address gets the same answers and no letter', async () => {
  const { person } = await aCoordinator()
  const known = await asked(person.email)
  const unknown = await asked(`${randomUUID()}@nobody.example`)
  expect(unknown.letter).toBeNull()

  const answers = async ({ browser }: { browser: string }) => {
    const outcomes = []
    for (let n = 0; n < 7; n++) outcomes.push(await enterCode({ code: 'CCCC CCCC', browser, device }))
    return outcomes
  }
  expect(await answers(unknown)).toEqual(await answers(known))
})

test('someone who is nobody anywhere any more gets no letter', async () => {
  const hub = await given.hub()
  const person = await given.person(hub.id)
  expect((await asked(person.email)).letter).toBeNull()
})

test('nothing is kept of code, link and browser but hashes, and after sending not even what is sealed', async () => {
  const { person } = await aCoordinator()
  const { id, code, token, browser } = await asked(person.email)
  const row = () => transact({ system: 'sign-in' }, tx => tx.signIn.findUniqueOrThrow({ where: { id } }))
  for (const secret of [code.replace(' ', ''), token, browser])
    expect(JSON.stringify(await row())).not.toContain(secret)

  await signInLetterSent(id)
  expect((await row()).sealed).toBeNull()
  expect(await signInLetter(id)).toBeNull()
  expect(await enterCode({ code, browser, device })).toMatchObject({ ok: true })
})
