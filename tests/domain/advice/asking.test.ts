import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Asking,
  acknowledgeAdvice,
  actorByAdviceLink,
  addWord,
  adviceStatus,
  adviceToken,
  askForAdvice,
  askingActor,
  changeContact,
  claimAdvice,
  comeBack,
  holdAdvice,
  keepShorter,
  noteToTell,
  reopenAdvice,
  resumeAdvice,
  typeInAdvice,
  withdrawAdvice,
} from '~/domain/advice'
import { AskForAdviceForm } from '~/domain/advice/forms'
import { system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { askErasure, erase, heldAbout } from '~/domain/privacy'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { atOnce } from '../../drills/at-once'
import { given } from '../../support/factories/advice'
import { given as network } from '../../support/factories/network'
import { factTypesOf } from '../../support/facts'

let hubId = ''
beforeAll(async () => {
  hubId = (await network.hub()).id
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

const asking = (as: Partial<Asking> = {}): Asking => ({
  ...{ words: 'My shift is ending for good', name: 'Bea', contactBy: 'email', email: 'bea@people.example' },
  ...{ phone: '', address: '', safeContact: 'Not after three', mayLeaveMessage: false, language: 'en', access: [] },
  ...{ accessWords: '', district: 'Moorgate', ageBand: '35-49', ...as },
})

const asked = async (as: Partial<Asking> = {}) => {
  const outcome = await askForAdvice(askingActor(hubId), asking(as))
  if (!outcome.ok) throw new Error(outcome.why)
  return outcome.value
}

const stored = (id: string) =>
  transact(system('advice', hubId), tx => tx.adviceRequest.findUniqueOrThrow({ where: { id } }))

describe('asking', () => {
  test('needs no account, gives a reference, and a link that opens this request alone', async () => {
    const request = await asked()
    expect(request.reference).toMatch(/^AR-[A-Z\d]{4}-[A-Z\d]{2}$/)
    const actor = await actorByAdviceLink(adviceToken(request.id))
    expect(actor?.personId).toBe(`link.${request.id}`)
    expect(await stored(request.id)).toMatchObject({
      state: 'received',
      channel: 'page',
      personId: null,
      helpShown: false,
    })
    expect(await factTypesOf(hubId, request.id)).toEqual(['advice-asked'])
    const [first, second] = [await asked(), await asked()]
    expect(await adviceStatus(given.byLink(first), second.id)).toBeNull()
  })

  test('words of danger are taken all the same; only that help was shown is kept', async () => {
    const request = await asked({ words: 'I have nowhere to sleep and no food for the kids' })
    expect(await stored(request.id)).toMatchObject({ helpShown: true, urgency: null, state: 'received' })
    expect((await adviceStatus(given.byLink(request), request.id))?.crises).toEqual(['homeless', 'hunger'])
  })

  test('whoever is signed in has it in their account', async () => {
    const { actor } = await network.person(hubId, { roles: ['adult'] })
    const outcome = await askForAdvice(actor, asking())
    expect(outcome).toMatchObject({ ok: true, value: { personId: actor.personId } })
  })

  test('typed by staff it says by whom, and an adviser whose registration is over types nothing', async () => {
    const { actor } = await network.person(hubId, { roles: ['coordinator'] })
    expect(await typeInAdvice(actor, { ...asking(), channel: 'drop-in' })).toMatchObject({
      ok: true,
      value: { takenBy: actor.personId, channel: 'drop-in', personId: null },
    })
    const lapsed = await given.adviser(hubId, { registered: { to: dateOf(addDays(dayOf(clock.now()), -1)) } })
    expect(await typeInAdvice(lapsed.actor, { ...asking(), channel: 'phone' })).toEqual({
      ok: false,
      why: 'not-registered',
    })
    const { actor: teacher } = await network.person(hubId, { roles: ['recordist'] })
    expect(await typeInAdvice(teacher, { ...asking(), channel: 'phone' })).toEqual({ ok: false, why: 'not-allowed' })
  })

  test('the form wants the way they chose filled in, and nothing else', () => {
    const form = (as: object) =>
      AskForAdviceForm.safeParse({ words: 'Hello', contactBy: 'phone', phone: '01632 960 001', ...as })
    expect(form({}).success).toBe(true)
    const wrong = (as: object) => form(as).error?.issues.map(({ path, message }) => [path[0], message])
    expect(wrong({ phone: '' })).toEqual([['phone', 'phone-needed']])
    expect(wrong({ contactBy: 'email' })).toEqual([['email', 'email-needed']])
    expect(wrong({ contactBy: 'letter' })).toEqual([['address', 'address-needed']])
    expect(wrong({ words: '  ' })).toEqual([['words', 'words-needed']])
    expect(wrong({ words: 'x'.repeat(2_001) })).toEqual([['words', 'too-long']])
  })
})

describe('the adult’s own page', () => {
  test('holds, goes on where it was, takes back, comes back', async () => {
    const { id: adviserId } = await given.adviser(hubId, { employer: 'Careers Northmoor' })
    const request = await given.request(hubId, { state: 'allocated', adviserId })
    const [actor, adviceId] = [given.byLink(request), request.id]
    expect((await adviceStatus(actor, adviceId))?.adviser).toMatchObject({ employer: 'Careers Northmoor' })
    expect(await holdAdvice(actor, { adviceId, reasonCode: 'caring', until: '2030-01-01' })).toMatchObject({ ok: true })
    expect(await stored(adviceId)).toMatchObject({ state: 'on-hold', heldFrom: 'allocated', reasonCode: 'caring' })
    expect(await resumeAdvice(actor, { adviceId })).toMatchObject({ ok: true })
    expect(await stored(adviceId)).toMatchObject({ state: 'allocated', heldFrom: null, adviserId })
    expect(await withdrawAdvice(actor, { adviceId })).toMatchObject({ ok: true })
    expect(await reopenAdvice(actor, { adviceId })).toEqual({ ok: false, why: 'wrong-state' })
    expect(await comeBack(actor, { adviceId })).toMatchObject({ ok: true })
    expect(await stored(adviceId)).toMatchObject({ state: 'triaged', adviserId: null })
  })

  test('a plan that was under way goes on as a plan', async () => {
    const { id: adviserId } = await given.adviser(hubId)
    const request = await given.request(hubId, { state: 'in-progress', adviserId })
    const [actor, adviceId] = [given.byLink(request), request.id]
    await holdAdvice(actor, { adviceId, reasonCode: 'health' })
    expect(await resumeAdvice(actor, { adviceId })).toMatchObject({
      ok: true,
      value: { request: { state: 'in-progress' } },
    })
  })

  test('adds words, changes contact, and keeps it for less long, also after the next step', async () => {
    const request = await asked()
    const [actor, adviceId] = [given.byLink(request), request.id]
    expect(await addWord(actor, { adviceId, words: 'It closes in May' })).toMatchObject({ ok: true })
    const contact = {
      contactBy: 'phone' as const,
      phone: '01632 960 002',
      address: '',
      safeContact: '',
      mayLeaveMessage: true,
    }
    expect(await changeContact(actor, { adviceId, ...contact, name: 'Bea' })).toMatchObject({ ok: true })
    expect(await keepShorter(actor, { adviceId, days: 31 })).toMatchObject({ ok: true })
    await acknowledgeAdvice(system('advice', hubId), { adviceId })
    const now = await stored(adviceId)
    expect(now).toMatchObject({
      contactBy: 'phone',
      email: '',
      phone: '01632 960 002',
      state: 'acknowledged',
      keptDays: 31,
    })
    expect(now.expiresOn).toEqual(dateOf(addDays(dayOf(clock.now()), 31)))
    expect((await adviceStatus(actor, adviceId))?.added).toMatchObject([{ side: 'adult', text: 'It closes in May' }])
  })

  test('nobody else’s link does any of it', async () => {
    const [request, other] = [await asked(), await asked()]
    const stranger = given.byLink(other)
    for (const run of [withdrawAdvice, comeBack, resumeAdvice])
      expect(await run(stranger, { adviceId: request.id })).toEqual({ ok: false, why: 'not-found' })
    expect(await addWord(stranger, { adviceId: request.id, words: 'x' })).toEqual({ ok: false, why: 'not-found' })
  })

  test('what is to be told without a letter is noted once', async () => {
    const request = await asked({ contactBy: 'phone', email: undefined, phone: '01632 960 003' })
    const note = () => noteToTell(system('advice', hubId), { adviceId: request.id, letter: 'closed', because: 'x' })
    expect(await note()).toMatchObject({ ok: true })
    expect(await note()).toEqual({ ok: false, why: 'noted' })
  })
})

describe('claiming', () => {
  const adult = (email?: string) => network.person(hubId, { roles: ['adult'], ...(email ? { email } : {}) })

  test('takes the link and the account of the same address, once', async () => {
    const email = `claim-${hubId}@people.example`
    const request = await asked({ email })
    const [actor, adviceId] = [given.byLink(request), request.id]
    const [owner, stranger] = [await adult(email), await adult()]
    expect(await claimAdvice(actor, { adviceId, claimant: stranger.actor })).toEqual({ ok: false, why: 'other-email' })
    expect(await claimAdvice(owner.actor, { adviceId, claimant: owner.actor })).toEqual({ ok: false, why: 'not-found' })
    const elsewhere = { ...owner.actor, hubId: (await network.hub()).id }
    expect(await claimAdvice(actor, { adviceId, claimant: elsewhere })).toEqual({ ok: false, why: 'other-hub' })
    expect(await claimAdvice(actor, { adviceId, claimant: owner.actor })).toMatchObject({ ok: true })
    expect(await claimAdvice(actor, { adviceId, claimant: owner.actor })).toEqual({ ok: false, why: 'claimed-already' })
    expect(await stored(adviceId)).toMatchObject({ personId: owner.id })
  })

  test('of two accounts at the same moment one has it', async () => {
    const request = await asked({ contactBy: 'phone', email: undefined, phone: '01632 960 004' })
    const people = await Promise.all([1, 2, 3, 4].map(() => adult()))
    const answers = await atOnce(people, ({ actor }) =>
      claimAdvice(given.byLink(request), { adviceId: request.id, claimant: actor }),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(answer => !answer.ok && answer.why === 'claimed-already')).toHaveLength(3)
  })
})

test('whoever is signed in sees what they asked, by claim or by the address it is answered to, and who did what', async () => {
  const { id, email, actor } = await network.person(hubId, { roles: ['adult'] })
  const [claimed, unclaimed, byPhone, others] = [
    await given.request(hubId, { personId: id, words: 'Claimed words' }),
    await given.request(hubId, { email: email.toUpperCase(), words: 'Unclaimed words' }),
    await given.request(hubId, { email, contactBy: 'phone', words: 'Words by telephone' }),
    await given.request(hubId, { email, personId: (await network.person(hubId)).id, words: 'Words of another' }),
  ]
  await addWord(given.byLink(claimed), { adviceId: claimed.id, words: 'More' })
  const held = await heldAbout(actor)
  const shown = JSON.stringify(held?.parts)
  for (const { words } of [claimed, unclaimed]) expect(shown).toContain(words)
  for (const { words } of [byPhone, others]) expect(shown).not.toContain(words)
  expect(held?.traces).toContainEqual(expect.objectContaining({ type: 'advice-word-added', by: 'you' }))
})

test('by the link the adult sees all that is held, and has it deleted', async () => {
  const [request, other] = [await asked({ words: 'Held words' }), await asked()]
  const actor = given.byLink(request)
  await addWord(actor, { adviceId: request.id, words: 'Added words' })
  const held = await heldAbout(actor)
  expect(held).toMatchObject({ kind: 'advice', name: 'Bea' })
  const shown = JSON.stringify(held?.parts)
  expect(shown).toContain('Held words')
  expect(shown).toContain('Added words')
  expect(shown).not.toContain(adviceToken(request.id))
  expect(await askErasure(actor)).toEqual({ ok: true, value: null })
  const erasure = await transact({ system: 'erasure', personId: 'system.privacy', hubId }, tx =>
    tx.erasure.findFirstOrThrow({ where: { subjectId: request.id } }),
  )
  await erase(erasure.id)
  const left = await transact(system('advice', hubId), async tx => ({
    requests: await tx.adviceRequest.count({ where: { id: request.id } }),
    words: await tx.adviceWord.count({ where: { adviceId: request.id } }),
    other: await tx.adviceRequest.count({ where: { id: other.id } }),
  }))
  expect(left).toEqual({ requests: 0, words: 0, other: 1 })
})
