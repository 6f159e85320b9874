import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { dateOf } from '~/domain/kernel/working-days'
import {
  cancelAsHost,
  cancelAsLearner,
  cancelAsSchool,
  hostToken,
  type PlacementState,
  placementsDue,
} from '~/domain/placements'
import { react } from '~/jobs/reactions'
import { letters, waitedFor } from '~/mail/placements/letters'
import { type TellOfPlacement, tellOfPlacement } from '~/mail/placements/send'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { closeMail } from '~/platform/mail'
import { letterInInbox, lettersInInbox } from '~/platform/mail/inbox'
import { startInbox } from '~/platform/mail/inbox-server'
import { once } from '~/platform/once'
import { claimFacts } from '~/platform/outbox'
import type { Aid } from '~/platform/queue'
import { wordsFor } from '~/text'
import { given as learning } from '../../support/factories/learners'
import { given as matching } from '../../support/factories/matching'
import { given as network } from '../../support/factories/network'
import { given } from '../../support/factories/placements'

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

/** A school, a firm and an adult, all of whom read one language. */
const readers = async (language: 'en' | 'cy') => {
  const hubId = (await network.hub()).id
  const school = await network.institution(hubId)
  const employer = await network.employer(hubId)
  const boss = await network.person(hubId, { language, roles: [{ role: 'employer-admin', at: employer.id }] })
  const leader = await network.person(hubId, { language, roles: [{ role: 'careers-leader', at: school.id }] })
  const adult = await network.person(hubId, { language, roles: ['adult'] })
  const opportunity = await matching.opportunity(hubId, { kind: 'placement', employerId: employer.id, toYear: 15 })
  return { hubId, school, boss, leader, adult, opportunity }
}

describe.each(['en', 'cy'] as const)('letters in %s', language => {
  test('each goes to whom it is for, once, and names nobody', async () => {
    const { hubId, school, boss, leader, opportunity } = await readers(language)
    const { letters: said } = wordsFor(language).placements
    const learner = await learning.learner(hubId, school.id, { yearGroup: 10, label: 'Quiet Otter' })
    const made = await given.placement(hubId, { learner, opportunity }, { state: 'submitted', words: 'Own words' })
    const job = (letter: TellOfPlacement['letter'], to: TellOfPlacement['to']): TellOfPlacement => ({
      ...{ hubId, letter, to, placementId: made.id, because: 'fact' },
    })
    for (const name of Object.keys(letters) as TellOfPlacement['letter'][]) {
      const [state] = letters[name]
      await transact(system('placements', hubId), tx =>
        tx.placement.update({ where: { id: made.id }, data: { state: state as PlacementState } }),
      )
      await tellOfPlacement(job(name, 'host'), aid())
      await tellOfPlacement(job(name, 'host'), aid())
    }
    const got = await received(boss.email)
    expect(got.map(letter => letter?.subject).sort()).toEqual(
      Object.values(said.subjects)
        .map(subject => subject(opportunity.organisation))
        .sort(),
    )
    for (const letter of got) {
      expect(JSON.stringify(letter)).not.toMatch(/Quiet Otter|Own words/)
      expect(letter?.text).toContain(`/host/${hostToken(made.id)}`)
    }
    expect(await received(leader.email)).toEqual([])
  })

  test('an adult reads theirs; what has moved on is not written', async () => {
    const { hubId, adult, opportunity } = await readers(language)
    const learner = await learning.learner(hubId, null, { personId: adult.id })
    const made = await given.placement(hubId, { learner, opportunity }, { state: 'employer-accepted' })
    const job = { hubId, placementId: made.id, to: 'learner', because: 'fact' } as const
    await tellOfPlacement({ ...job, letter: 'rejected' }, aid())
    await tellOfPlacement({ ...job, letter: 'accepted' }, aid())
    const [letter, ...others] = await received(adult.email)
    expect(others).toEqual([])
    expect(letter?.subject).toBe(wordsFor(language).placements.letters.subjects.accepted(opportunity.organisation))
    expect(letter?.text).toContain(`/explore/placements/${made.id}`)
  })
})

test('whoever is waited for is reminded, and nobody else', () => {
  for (const states of Object.values(waitedFor))
    expect(states.filter(state => !letters['your-turn'].some(one => one === state))).toEqual([])
})

test('who has not said how it went is reminded on the third and the seventh school day', async () => {
  clock.set(new Date('2027-03-01T09:00:00Z'))
  const { hubId, school, opportunity } = await readers('en')
  const learner = await learning.learner(hubId, school.id, { yearGroup: 10 })
  const days = { startsOn: dateOf('2027-02-22'), endsOn: dateOf('2027-02-26') }
  const made = await given.placement(hubId, { learner, opportunity }, { state: 'completed', ...days })
  const dueOn = async (day: string) => {
    const at = new Date(`${day}T09:00:00Z`)
    return (await placementsDue.evaluations(at)).find(one => one.placementId === made.id)?.day
  }
  expect([await dueOn('2027-03-03'), await dueOn('2027-03-04')]).toEqual([undefined, 3])
  expect([await dueOn('2027-03-09'), await dueOn('2027-03-10')]).toEqual([3, 7])
})

test.each([
  ['employer', cancelAsHost, ['learner', 'institution']],
  ['student', cancelAsLearner, ['host', 'institution']],
  ['school', cancelAsSchool, ['host', 'learner']],
] as const)('called off by the %s, the two others are told', async (side, cancel, told) => {
  const { id: hubId } = await network.hub()
  const set = await given.setting(hubId)
  const made = await given.placement(hubId, set, { state: 'employer-accepted' })
  const who = { employer: set.boss.actor, student: given.asLearner(set.learner), school: set.leader.actor }[side]
  expect(await cancel(who, { placementId: made.id, reasonCode: 'other', reason: '' })).toMatchObject({ ok: true })
  const facts = await transact({ system: 'relay' }, tx => claimFacts(tx, 1_000))
  const [fact] = facts.filter(({ subjectId }) => subjectId === made.id)
  expect(fact).toMatchObject({ type: 'placement-cancelled', by: who.personId, side })
  expect(react(fact ?? { type: '' }).map(({ payload }) => (payload as TellOfPlacement).to)).toEqual(told)
})
