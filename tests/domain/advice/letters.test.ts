import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AdultLetterName, adviceToken } from '~/domain/advice'
import { system } from '~/domain/kernel/actor'
import { tellAdult, tellOfAdvice } from '~/mail/advice/send'
import { tellOfLate } from '~/mail/advice/to-coordinators'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { closeMail } from '~/platform/mail'
import { letterInInbox, lettersInInbox } from '~/platform/mail/inbox'
import { startInbox } from '~/platform/mail/inbox-server'
import { once } from '~/platform/once'
import type { Aid } from '~/platform/queue'
import { wordsFor } from '~/text'
import { given } from '../../support/factories/advice'
import { given as network } from '../../support/factories/network'

let inbox: Awaited<ReturnType<typeof startInbox>>
beforeAll(async () => {
  inbox = await startInbox()
  config.smtpUrl = inbox.url
})
afterAll(async () => {
  clock.set(null)
  closeMail()
  await inbox.stop()
})

const aid = (): Pick<Aid, 'once' | 'log' | 'at'> => ({
  once: (key, options, effect) => once(key, { ...options, at: clock.now() }, effect),
  log: () => {},
  at: clock.now(),
})

const received = async (email: string) => {
  const found = await lettersInInbox({ to: email, page: 1, size: 40 })
  return Promise.all(found.letters.map(({ id }) => letterInInbox(id)))
}

const names: readonly AdultLetterName[] = [
  ...(['received', 'fresh', 'allocated', 'signposted', 'unreachable', 'held', 'resumed'] as const),
  ...(['transferred', 'closed', 'reopened'] as const),
]

const toTell = (hubId: string, adviceId: string) =>
  transact(system('advice', hubId), tx => tx.adviceToTell.count({ where: { adviceId } }))

const stateOf = async (hubId: string, id: string) =>
  (await transact(system('advice', hubId), tx => tx.adviceRequest.findUniqueOrThrow({ where: { id } }))).state

describe.each(['en', 'cy'] as const)('letters in %s', language => {
  test('to the adult each goes once, says the reference and the way, and nothing of what it is about', async () => {
    const hubId = (await network.hub({ name: `Hub ${language}` })).id
    const { adult } = wordsFor(language).adviceLetters
    const adviser = await given.adviser(hubId, { employer: 'Northmoor People' })
    const request = await given.request(hubId, { language, adviserId: adviser.id, words: 'Secret words' })
    for (const letter of names)
      for (const _twice of [1, 2]) await tellAdult({ hubId, letter, adviceId: request.id, because: 'fact' }, aid())
    const letters = await received(request.email)
    expect(letters).toHaveLength(names.length)
    for (const letter of letters) {
      expect(letter?.subject).toBe(adult.subject(`Hub ${language}`))
      expect(letter?.text).toContain(request.reference)
      expect(letter?.text).toContain(adviceToken(request.id))
      // The address of the page is the one place that names what it is.
      const said = `${letter?.subject} ${letter?.text}`.replace(/https?:\S+/g, '')
      expect(said).not.toMatch(/Secret words|career|advice|cyngor |gyrfa/i)
    }
    expect(await toTell(hubId, request.id)).toBe(0)
  })

  test('to staff a letter has the reference and never who asked', async () => {
    const hubId = (await network.hub()).id
    const person = await network.person(hubId, { language, roles: ['coordinator'] })
    const request = await given.request(hubId, { name: 'Beatrix', words: 'Secret words' })
    for (const letter of ['reopened', 'word'] as const)
      await tellOfAdvice({ hubId, letter, adviceId: request.id, to: 'coordinators', because: 'fact' }, aid())
    const letters = await received(person.email)
    expect(letters).toHaveLength(2)
    for (const letter of letters) {
      expect(letter?.text).toContain(request.reference)
      expect(letter?.text).not.toMatch(/Beatrix|Secret words|@people/)
    }
  })
})

test('whoever did not choose e-mail gets none: it is left to be told, once, and nothing pretends to be sent', async () => {
  const hubId = (await network.hub()).id
  const request = await given.request(hubId, { contactBy: 'phone', phone: '01632 960 401' })
  for (const letter of names)
    for (const _twice of [1, 2]) await tellAdult({ hubId, letter, adviceId: request.id, because: 'fact' }, aid())
  // A link they asked for by their address goes there; what stood on the page they sent needs no telling.
  expect(await received(request.email)).toHaveLength(1)
  expect(await toTell(hubId, request.id)).toBe(names.length - 2)
  expect(await stateOf(hubId, request.id)).toBe('received')
})

test('the first letter acknowledges; so does having it typed by staff', async () => {
  const hubId = (await network.hub()).id
  const mailed = await given.request(hubId)
  const typed = await given.request(hubId, { contactBy: 'phone', channel: 'drop-in' })
  for (const { id } of [mailed, typed]) {
    await tellAdult({ hubId, letter: 'received', adviceId: id, because: 'fact' }, aid())
    expect(await stateOf(hubId, id)).toBe('acknowledged')
  }
})

test('what is late is one letter a day to each coordinator, and none where nothing is', async () => {
  const hubId = (await network.hub()).id
  const person = await network.person(hubId, { roles: ['coordinator'] })
  await tellOfLate(hubId, aid())
  expect(await received(person.email)).toHaveLength(0)
  await given.request(hubId, { receivedAt: new Date(clock.now().getTime() - 10 * 86_400_000), words: 'Secret words' })
  for (const _twice of [1, 2]) await tellOfLate(hubId, aid())
  const letters = await received(person.email)
  expect(letters.map(letter => letter?.subject)).toEqual([wordsFor('en').adviceLetters.late.subject(1)])
  expect(letters[0]?.text).not.toContain('Secret words')
})
