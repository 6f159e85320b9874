import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  adviceBoard,
  adviceFor,
  allocateAdvice,
  type Candidate,
  giveUpReaching,
  handOn,
  hindrancesTo,
  mayGiveUp,
  passOnAdvice,
  recordTry,
  takeAdvice,
  tieExploring,
  triageAdvice,
} from '~/domain/advice'
import { adviceLanguages } from '~/domain/advice/forms'
import { ProfileForm } from '~/domain/advisers/forms'
import { type Actor, system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { atOnce } from '../../drills/at-once'
import { given } from '../../support/factories/advice'
import { given as learning } from '../../support/factories/learners'
import { given as network } from '../../support/factories/network'

let hubId = ''
let coordinator: Actor
beforeAll(async () => {
  hubId = (await network.hub()).id
  coordinator = (await network.person(hubId, { roles: ['coordinator'] })).actor
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

const stored = (id: string) =>
  transact(system('advice', hubId), tx => tx.adviceRequest.findUniqueOrThrow({ where: { id } }))

test.each(adviceLanguages)('an adviser can say that they speak %s, and then has who asks for it', language => {
  const profile = { adviserId: 'x', employer: 'x', employerKind: 'other', languages: [language] }
  const minutes = { caseloadCap: '5', travelMinutes: '0', bufferMinutes: '0' }
  const { languages } = ProfileForm.parse({ ...profile, ...minutes })
  const hers = { personId: 'a', name: '', employer: '', ofProvider: false, languages, cap: 5, caseload: 0 }
  const asks = { language, access: [], conflictWith: [], personId: null, adviserId: null }
  expect(hindrancesTo({ ...hers, registered: true }, asks)).toEqual([])
})

describe('who may have it', () => {
  const ines: Candidate = {
    ...{ personId: 'ines', name: 'Ines', employer: 'Careers Northmoor', ofProvider: false, languages: ['en'] },
    ...{ cap: 3, caseload: 2, registered: true },
  }
  const wanting = {
    language: 'en',
    access: [] as string[],
    conflictWith: [] as string[],
    personId: null,
    adviserId: null,
  }

  test('registered, in the language, with room, no conflict, and never oneself', () => {
    expect(hindrancesTo(ines, wanting)).toEqual([])
    expect(hindrancesTo({ ...ines, registered: false }, wanting)).toEqual(['not-registered'])
    expect(hindrancesTo(ines, { ...wanting, language: 'cy' })).toEqual(['other-language'])
    expect(hindrancesTo(ines, { ...wanting, language: 'pl', access: ['interpreter'] })).toEqual([])
    expect(hindrancesTo({ ...ines, caseload: 3 }, wanting)).toEqual(['full'])
    expect(hindrancesTo({ ...ines, caseload: 3 }, { ...wanting, adviserId: 'ines' })).toEqual([])
    expect(hindrancesTo(ines, { ...wanting, conflictWith: ['ines'] })).toEqual(['conflict'])
    expect(hindrancesTo(ines, { ...wanting, personId: 'ines' })).toEqual(['themselves'])
  })

  test('the command refuses what the list says cannot be', async () => {
    const { id: adviceId } = await given.request(hubId, { state: 'triaged', language: 'cy' })
    const english = await given.adviser(hubId)
    const lapsed = await given.adviser(hubId, { languages: ['cy'], registered: { body: 'rcl' } })
    const full = await given.adviser(hubId, { languages: ['cy'], caseloadCap: 0 })
    const give = (adviserId: string) => allocateAdvice(coordinator, { adviceId, adviserId })
    expect(await give(english.id)).toEqual({ ok: false, why: 'other-language' })
    expect(await give(lapsed.id)).toEqual({ ok: false, why: 'not-registered' })
    expect(await give(full.id)).toEqual({ ok: false, why: 'full' })
    expect(await give(coordinator.personId)).toEqual({ ok: false, why: 'no-adviser' })
    expect(await allocateAdvice(english.actor, { adviceId, adviserId: lapsed.id })).toEqual({
      ok: false,
      why: 'not-allowed',
    })
    const welsh = await given.adviser(hubId, { languages: ['cy', 'en'] })
    expect(await give(welsh.id)).toMatchObject({ ok: true })
    const view = await adviceFor(coordinator, adviceId)
    expect(view?.candidates.find(({ personId }) => personId === english.id)?.why).toEqual(['other-language'])
  })
})

describe('at the same moment', () => {
  test('many advisers take one request: one has it, the others are told or no longer see it', async () => {
    const { id: adviceId } = await given.request(hubId, { state: 'triaged' })
    const advisers = await Promise.all(Array.from({ length: 8 }, () => given.adviser(hubId)))
    const answers = await atOnce(advisers, ({ actor }) => takeAdvice(actor, { adviceId }))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    for (const answer of answers) if (!answer.ok) expect(['taken', 'not-found', 'not-allowed']).toContain(answer.why)
    const winner = answers.findIndex(({ ok }) => ok)
    expect((await stored(adviceId)).adviserId).toBe(advisers[winner]?.id)
  })

  test('many requests go to one adviser with room for three', async () => {
    const adviser = await given.adviser(hubId, { caseloadCap: 3 })
    const requests = await Promise.all(Array.from({ length: 8 }, () => given.request(hubId, { state: 'triaged' })))
    const answers = await atOnce(requests, ({ id: adviceId }) =>
      allocateAdvice(coordinator, { adviceId, adviserId: adviser.id }),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
    expect(answers.filter(answer => !answer.ok && answer.why === 'full')).toHaveLength(5)
  })
})

test('a deadline needs a day that is still to come', async () => {
  const { id: adviceId } = await given.request(hubId)
  const said = { adviceId, urgency: 'deadline' as const, constraints: [], language: 'en', benefitsLinked: true }
  const yesterday = addDays(dayOf(clock.now()), -1)
  const triage = (deadlineOn: string) =>
    triageAdvice(coordinator, { ...said, deadlineOn, conflict: '', conflictWith: [] })
  expect(await triage(yesterday)).toEqual({ ok: false, why: 'deadline-passed' })
  expect(await triage(addDays(dayOf(clock.now()), 5))).toMatchObject({ ok: true })
  expect(await stored(adviceId)).toMatchObject({
    urgency: 'deadline',
    benefitsLinked: true,
    triagedBy: coordinator.personId,
  })
})

describe('reaching somebody', () => {
  const tried = (day: number, outcome = 'no-answer') => ({ at: new Date(`2027-02-0${day}T10:00:00Z`), outcome })

  test('takes three tries on two days, counted anew once they were reached', () => {
    expect(mayGiveUp([tried(1), tried(1), tried(1)])).toBe(false)
    expect(mayGiveUp([tried(1), tried(2)])).toBe(false)
    expect(mayGiveUp([tried(1), tried(1), tried(2)])).toBe(true)
    expect(mayGiveUp([tried(1), tried(1), tried(2), tried(3, 'reached')])).toBe(false)
    expect(mayGiveUp([tried(1, 'reached'), tried(2), tried(2, 'message-left'), tried(3)])).toBe(true)
  })

  test('is refused before', async () => {
    const { id: adviceId } = await given.request(hubId, { state: 'triaged' })
    const once = () => recordTry(coordinator, { adviceId, way: 'phone', outcome: 'no-answer' })
    for (let count = 0; count < 3; count++) expect(await once()).toMatchObject({ ok: true })
    expect(await giveUpReaching(coordinator, { adviceId })).toEqual({ ok: false, why: 'too-few-tries' })
  })
})

test('a caseload is handed on by the same rules, and whoever stays is named', async () => {
  const [leaving, taking] = [await given.adviser(hubId), await given.adviser(hubId, { caseloadCap: 2 })]
  const make = (state: 'allocated' | 'in-progress' | 'booked', as = {}) =>
    given.request(hubId, { state, adviserId: leaving.id, ...as })
  const [one, planned, booked] = [await make('allocated'), await make('in-progress'), await make('booked')]
  const welsh = await make('allocated', { language: 'cy' })
  const outcome = await handOn(coordinator, {
    ...{ from: leaving.id, to: taking.id },
    requests: [one, planned, booked, welsh].map(({ id }) => id),
  })
  expect(outcome).toMatchObject({ ok: true, value: { given: 2 } })
  expect(outcome.ok && outcome.value.left.map(({ why }) => why).sort()).toEqual(['other-language', 'wrong-state'])
  expect(await stored(planned.id)).toMatchObject({ state: 'in-progress', adviserId: taking.id })
  expect(await stored(booked.id)).toMatchObject({ state: 'booked', adviserId: leaving.id })
  expect(await passOnAdvice(leaving.actor, { adviceId: booked.id, adviserId: taking.id })).toEqual({
    ok: false,
    why: 'not-allowed',
  })
})

test('what the adult explores follows the adviser', async () => {
  const { id: personId } = await network.person(hubId, { roles: ['adult'] })
  const learner = await learning.learner(hubId, null, { personId })
  const adviser = await given.adviser(hubId)
  const request = await given.request(hubId, { state: 'triaged', personId })
  await allocateAdvice(coordinator, { adviceId: request.id, adviserId: adviser.id })
  await tieExploring(system('advice', hubId), { adviceId: request.id })
  expect(await stored(request.id)).toMatchObject({ learnerId: learner.id })
  const tied = await transact(system('advice', hubId), tx =>
    tx.learner.findUniqueOrThrow({ where: { id: learner.id } }),
  )
  expect(tied.adviserId).toBe(adviser.id)
})

test('the board has first what was promised first, says what is late, and an adviser sees nobody else’s people', async () => {
  const own = (await network.hub()).id
  const [hers, his] = [await given.adviser(own), await given.adviser(own)]
  const ago = (days: number) => dateOf(addDays(dayOf(clock.now()), -days))
  const waiting = { urgency: 'routine', since: ago(40) }
  const fresh = await given.request(own, { state: 'received' })
  const late = await given.request(own, { state: 'allocated', adviserId: hers.id, receivedAt: ago(40), ...waiting })
  await given.request(own, { state: 'allocated', adviserId: his.id, receivedAt: ago(30), ...waiting })
  const asked = { heap: 'waiting' as const, state: '', urgency: '', language: '', sort: '', page: 1 }
  const board = await adviceBoard(hers.actor, asked)
  expect(board?.rows.map(({ id }) => id)).toEqual([late.id, fresh.id])
  expect(board?.rows[0]?.promise?.late).toBe(true)
  expect((await adviceBoard(hers.actor, { ...asked, heap: 'late' }))?.total).toBe(1)
  const { actor } = await network.person(own, { roles: ['coordinator'] })
  expect((await adviceBoard(actor, { ...asked, heap: 'late' }))?.total).toBe(2)
})
