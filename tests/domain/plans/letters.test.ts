import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { planLettersToken, plansDue, stopPlanLetters, wantPlanLetters } from '~/domain/plans'
import { tellOfPlan } from '~/mail/plans/send'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { closeMail } from '~/platform/mail'
import { letterInInbox, lettersInInbox } from '~/platform/mail/inbox'
import { startInbox } from '~/platform/mail/inbox-server'
import { once } from '~/platform/once'
import type { Aid } from '~/platform/queue'
import { wordsFor } from '~/text'
import { remindOfActions } from '../../../workers/plans'
import { given as advising } from '../../support/factories/advice'
import { given as network } from '../../support/factories/network'
import { given } from '../../support/factories/plans'

let inbox: Awaited<ReturnType<typeof startInbox>>
let hubId = ''
beforeAll(async () => {
  inbox = await startInbox()
  config.smtpUrl = inbox.url
  hubId = (await network.hub()).id
})
afterAll(async () => {
  clock.set(null)
  closeMail()
  await inbox.stop()
})

const aid = (at = clock.now()): Aid =>
  ({
    once: (key: string, options: Parameters<Aid['once']>[1], effect: Parameters<Aid['once']>[2]) =>
      once(key, { ...options, at }, effect),
    log: () => {},
    at,
  }) as unknown as Aid

const received = async (email: string) => {
  const found = await lettersInInbox({ to: email, page: 1, size: 40 })
  return Promise.all(found.letters.map(({ id }) => letterInInbox(id)))
}

/** Somebody with a plan who gets letters in a language. */
const asked = async (language: string, contactBy = 'email') => {
  const adviser = await advising.adviser(hubId)
  const request = await advising.request(hubId, { state: 'plan-shared', adviserId: adviser.id, language, contactBy })
  await given.plan(request, { words: 'A goal of my own', step: { dueOn: new Date('2027-03-05') } })
  return { request, adviser, adult: advising.byLink(request) }
}

describe.each(['en', 'cy'] as const)('letters in %s', language => {
  test('the adult hears that it is shared, once, and not a word of it is in the letter', async () => {
    const { request } = await asked(language)
    const job = { hubId, adviceId: request.id, letter: 'shared', to: 'adult', because: 'fact' } as const
    await tellOfPlan(job, aid())
    await tellOfPlan(job, aid())
    const letters = await received(request.email)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.subject).toBe(wordsFor(language).plans.letters.shared.subject)
    expect(JSON.stringify(letters)).toContain(`/my-advice/`)
    expect(JSON.stringify(letters)).not.toContain('A goal of my own')
  })
})

test('whoever did not choose letters gets none, and what is no longer true is not written', async () => {
  const [byPhone, moved] = [await asked('en', 'phone'), await asked('en')]
  const job = { hubId, letter: 'shared', to: 'adult', because: 'fact' } as const
  await tellOfPlan({ ...job, adviceId: byPhone.request.id }, aid())
  await tellOfPlan({ ...job, letter: 'change-asked', to: 'adviser', adviceId: moved.request.id }, aid())
  expect(await received(byPhone.request.email)).toEqual([])
  expect(await received(moved.adviser.email)).toEqual([])
})

test('a due step is told where it was asked for, once a week at most, and not once it was stopped', async () => {
  const { request, adult } = await asked('en')
  const of = { adviceId: request.id }
  const count = async () => (await received(request.email)).length
  const on = async (day: string) => remindOfActions({}, aid(new Date(`${day}T09:10:00Z`)))
  await on('2027-03-02')
  expect(await count()).toBe(0)
  expect(await wantPlanLetters(adult, of)).toMatchObject({ ok: true })
  expect((await plansDue.actions(new Date('2027-02-02T09:10:00Z'))).map(({ adviceId }) => adviceId)).not.toContain(
    request.id,
  )
  await on('2027-03-02')
  await on('2027-03-04')
  expect(await count()).toBe(1)
  await on('2027-03-09')
  expect(await count()).toBe(2)
  await stopPlanLetters(adult, of)
  await on('2027-03-16')
  expect(await count()).toBe(2)
})

test('the week’s letter can be stopped by one press of a mail program; a letter about the plan itself cannot', async () => {
  const { request, adult } = await asked('en')
  const of = { adviceId: request.id }
  await wantPlanLetters(adult, of)
  await tellOfPlan({ hubId, ...of, letter: 'shared', to: 'adult', because: 'fact' }, aid())
  await tellOfPlan({ hubId, ...of, letter: 'due', to: 'adult', because: 'week' }, aid())
  const { letters: said } = wordsFor('en').plans
  const stops = (await received(request.email)).map(letter => [
    letter?.subject,
    ...['list-unsubscribe', 'list-unsubscribe-post'].map(
      name => letter?.headers.find(one => one.name.toLowerCase() === name)?.value,
    ),
  ])
  const stop = `<${config.publicUrl}/letters/plan/${planLettersToken({ hubId, ...of })}>`
  expect(stops).toHaveLength(2)
  expect(stops).toContainEqual([said.due.subject, stop, 'List-Unsubscribe=One-Click'])
  expect(stops).toContainEqual([said.shared.subject, undefined, undefined])
})

test.each(['withdrawn', 'transferred'])('nothing is due any more once the request is %s', async state => {
  const { request, adult } = await asked('en')
  await wantPlanLetters(adult, { adviceId: request.id })
  const at = new Date('2027-03-02T09:10:00Z')
  const due = async () => (await plansDue.actions(at)).some(({ adviceId }) => adviceId === request.id)
  expect(await due()).toBe(true)
  await transact(system('advice', hubId), tx => tx.adviceRequest.update({ where: { id: request.id }, data: { state } }))
  expect(await due()).toBe(false)
  await tellOfPlan({ hubId, adviceId: request.id, letter: 'due', to: 'adult', because: 'week' }, aid(at))
  expect(await received(request.email)).toEqual([])
})
