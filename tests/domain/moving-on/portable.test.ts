import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { explorationDue, ownHome, ownLearnerId, seeToExploring } from '~/domain/exploration'
import { type Actor, system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { learnersOf, learnerToChange, openDoor } from '~/domain/learners'
import {
  acknowledgeHandOver,
  chooseParts,
  claimRecord,
  codeOf,
  handOverFor,
  handOversOf,
  joinWithCode,
  offerHandOver,
  ownMovingOn,
  recordArrived,
} from '~/domain/moving-on'
import { openCalendar, ownTracker, watchedTracker } from '~/domain/tracker'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { loader as portfolioJson } from '~/routes/explore/portfolio-json'
import { loader as earlierJson } from '~/routes/moving-on/earlier-json'
import { seeToMoving } from '../../../workers/see-to-moving'
import { given as exploring } from '../../support/factories/exploration'
import { given as guiding } from '../../support/factories/guidance'
import { given as learning } from '../../support/factories/learners'
import { given as matching } from '../../support/factories/matching'
import { given } from '../../support/factories/moving-on'
import { given as network } from '../../support/factories/network'
import { given as placing } from '../../support/factories/placements'
import { given as tracking } from '../../support/factories/tracker'
import { cookieOf } from '../../support/signed-in'

/** The record of one person from school to college and into being an adult: nothing is lost, and nobody sees too much. */

const spring = new Date('2027-03-01T10:00:00Z')
let hubId = ''

beforeAll(async () => {
  clock.set(spring)
  hubId = (await network.hub()).id
})
afterEach(() => clock.set(spring))
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

const nightOf = async (at: string): Promise<void> => {
  clock.set(new Date(at))
  await seeToMoving({}, { at: clock.now() })
  for (const due of await explorationDue()) if (due.what === 'renew-phase') await seeToExploring(due)
}

/** A pupil of Year 11 who has explored, tracks something, and has flags and a register's number. */
const aSchoolLeaver = async () => {
  const at = await given.setting(hubId)
  const { learner, cycle } = await exploring.explored(
    hubId,
    at.school.id,
    { yearGroup: 11, label: 'Quiet Otter', registerKey: `key ${at.school.id}` },
    'canary-thought',
  )
  await transact(system('privacy', hubId), tx =>
    tx.learnerFlags.create({ data: { hubId, learnerId: learner.id, eal: true, lookedAfter: true } }),
  )
  await tracking.tracked(hubId, learner.id, { title: 'T level' }, 'canary-note')
  return { ...at, learner, cycle, pupil: given.asLearner(learner) }
}

const offer = async (actor: Actor, learnerId: string, to: string | null, leavesOn: string | null) => {
  const made = await offerHandOver(actor, { learnerId, toInstitutionId: to, leavesOn })
  if (!made.ok) throw new Error(made.why)
  return made.value.id
}

const jsonOf = async (loader: unknown, cookie: string, cycleId?: string) => {
  const request = new Request('http://here/x', { headers: { cookie } })
  const read = loader as (args: object) => Promise<Response>
  const {
    madeOn: _on,
    state: _state,
    stated: _stated,
    label: _label,
    ...rest
  } = JSON.parse(await (await read({ request, params: { cycleId }, context: {} })).text())
  // When a thought may go is a day of the cycle it is in; the class met employers as a class.
  const { classMet: _class, placements: _placements, ...portfolio } = rest
  return portfolio
}

const deviceOf = async (learnerId: string): Promise<string> => {
  const header = await transact(system('demo', hubId), tx => openDoor(tx, { hubId, learnerId }))
  return header.split(';')[0] ?? ''
}

const seesLearner = (actor: Actor, id: string) => transact(actor, tx => tx.learner.count({ where: { id } }))

test('school, college, adult: the record continues, the old loses sight, and the portfolio says the same', async () => {
  const { learner, cycle, pupil, leader, teacher, college, receiver } = await aSchoolLeaver()
  const atSchool = await jsonOf(portfolioJson, await deviceOf(learner.id))
  expect(JSON.stringify(atSchool)).toContain('canary-thought')

  const handOverId = await offer(leader.actor, learner.id, college.id, '2027-07-20')
  expect(await seesLearner(receiver.actor, learner.id)).toBe(0)
  expect((await handOversOf(receiver.actor)).coming.map(({ id }) => id)).toContain(handOverId)
  expect(await recordArrived(receiver.actor, handOverId)).toBeNull()
  expect(await chooseParts(pupil, { handOverId, takes: ['exploring', 'thoughts', 'applications'] })).toMatchObject({
    ok: true,
  })
  expect((await chooseParts(leader.actor, { handOverId, takes: [] })).ok).toBe(false)

  // From the acknowledgement on the new one sees, and the old one until the last day.
  await acknowledgeHandOver(receiver.actor, { handOverId, label: 'Otter', yearGroup: 12 })
  expect(await seesLearner(receiver.actor, learner.id)).toBe(1)
  expect(JSON.stringify(await recordArrived(receiver.actor, handOverId))).toContain('canary-thought')
  const flags = (actor: Actor) => transact(actor, tx => tx.learnerFlags.count({ where: { learnerId: learner.id } }))
  expect([await flags(leader.actor), await flags(receiver.actor)]).toEqual([1, 0])
  expect(await learnerToChange(leader.actor, learner.id)).not.toBeNull()
  expect(await learnerToChange(receiver.actor, learner.id)).toBeNull()

  await nightOf('2027-07-21T00:30:00Z')
  await transact(system('moving-on', hubId), tx => tx.learner.findUniqueOrThrow({ where: { id: learner.id } })).then(
    moved =>
      expect(moved).toMatchObject({ institutionId: college.id, yearGroup: 12, label: 'Otter', registerKey: null }),
  )
  expect(
    await transact(system('privacy', hubId), tx => tx.learnerFlags.count({ where: { learnerId: learner.id } })),
  ).toBe(0)
  for (const old of [leader.actor, teacher.actor]) {
    expect(await seesLearner(old, learner.id)).toBe(0)
    expect(await watchedTracker(old, learner.id)).toBeNull()
    expect((await handOversOf(old)).going).toEqual([])
    expect(await handOverFor(old, handOverId)).toBeNull()
    expect(await transact(old, tx => tx.thought.count({ where: { learnerId: learner.id } }))).toBe(0)
  }
  expect((await learnersOf(receiver.actor)).learners.map(({ id }) => id)).toContain(learner.id)
  expect(await ownHome(pupil)).toMatchObject({ standing: { phase: 'post-16' }, earlier: [{ phase: 'ks4' }] })
  expect(await jsonOf(earlierJson, await deviceOf(learner.id), cycle.id)).toEqual(atSchool)

  // Two years later: a paper with a code, an address of their own, and the record is theirs.
  clock.set(new Date('2029-06-01T10:00:00Z'))
  await transact(system('moving-on', hubId), tx =>
    tx.learner.update({ where: { id: learner.id }, data: { yearGroup: 13 } }),
  )
  const claim = await offer(receiver.actor, learner.id, null, '2029-07-20')
  await openCalendar(pupil, { language: 'en' })
  const code = codeOf(claim)
  const email = `otter.${Date.now()}@people.example`
  expect(await joinWithCode({ code, email, name: 'Sam', language: 'en' })).toEqual({ ok: true, value: { email } })
  const person = await transact({ system: 'sign-in' }, tx => tx.person.findUniqueOrThrow({ where: { email } }))
  const adult: Actor = { personId: person.id, hubId, hats: [{ role: 'adult', organisationId: null }] }
  expect(await ownLearnerId(adult)).toBeNull()
  expect(await claimRecord(adult, { code })).toEqual({ ok: false, why: 'not-left-yet' })

  clock.set(new Date('2029-07-21T10:00:00Z'))
  expect(await claimRecord(adult, { code: code.toLowerCase().replace(/(.{4})/g, '$1 ') })).toMatchObject({ ok: true })
  expect(await claimRecord(adult, { code })).toEqual({ ok: false, why: 'code-opens-nothing' })
  expect(await transact(system('demo', hubId), tx => tx.calendarFeed.count({ where: { learnerId: learner.id } }))).toBe(
    0,
  )
  expect(await ownHome(adult)).toMatchObject({
    ...{ pupil: false, standing: { phase: 'adult', state: 'not-started' } },
    earlier: [{ phase: 'ks4' }, { phase: 'post-16' }],
  })
  expect(await jsonOf(earlierJson, await cookieOf(hubId, person.id), cycle.id)).toEqual(atSchool)
  expect((await ownTracker(adult, 'all'))?.things.map(({ title }) => title)).toEqual(['T level'])
  for (const old of [leader.actor, receiver.actor]) expect(await seesLearner(old, learner.id)).toBe(0)
})

test('from the day after the last one the old institution sees nothing, whether the night came or not', async () => {
  const { learner, leader, college, receiver } = await aSchoolLeaver()
  const yesterday = dateOf(addDays(dayOf(new Date()), -1))
  await given.handOver(hubId, learner, college.id, { state: 'acknowledged', leavesOn: yesterday })
  await transact(system('moving-on', hubId), tx =>
    tx.learner.update({ where: { id: learner.id }, data: { joinedOn: yesterday, leavesOn: yesterday } }),
  )
  expect([await seesLearner(leader.actor, learner.id), await seesLearner(receiver.actor, learner.id)]).toEqual([0, 1])
  expect((await handOversOf(leader.actor)).going).toEqual([])
})

describe('what a learner leaves behind', () => {
  test('the new institution does not see, before or after it arrives, in any table', async () => {
    const { learner, pupil, leader, college, receiver } = await aSchoolLeaver()
    const handOverId = await offer(leader.actor, learner.id, college.id, '2027-07-20')
    await acknowledgeHandOver(receiver.actor, { handOverId, label: 'Otter', yearGroup: 12 })
    const seen = () =>
      transact(receiver.actor, async tx => {
        const where = { learnerId: learner.id }
        return [
          await tx.thought.count({ where }),
          await tx.fragmentHeard.count({ where }),
          await tx.discussion.count({ where }),
          await tx.canvas.count({ where }),
          await tx.canvasFragment.count({ where }),
          await tx.explorationStatement.count({ where }),
          await tx.tracked.count({ where }),
          await tx.learnerFlags.count({ where }),
        ]
      })
    expect(await seen()).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
    await nightOf('2027-07-21T00:30:00Z')
    expect(await seen()).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
    expect(JSON.stringify(await recordArrived(receiver.actor, handOverId))).not.toContain('canary')
    // It is theirs all the same, and what they do from now on is seen where they are.
    expect(await transact(pupil, tx => tx.thought.count())).toBe(1)
    await tracking.tracked(hubId, learner.id, { title: 'New', createdAt: new Date('2027-09-10') })
    expect((await watchedTracker(receiver.actor, learner.id))?.things.map(({ title }) => title)).toEqual(['New'])
  })

  test('an adviser of the adult does not see until they say so', async () => {
    const { learner, leader } = await aSchoolLeaver()
    const claim = await offer(leader.actor, learner.id, null, '2027-03-02')
    const person = await network.person(hubId, { roles: ['adult'] })
    const adviser = await network.person(hubId, { roles: ['adviser'] })
    clock.set(new Date('2027-03-03T10:00:00Z'))
    expect(await claimRecord(person.actor, { code: codeOf(claim) })).toMatchObject({ ok: true })
    await transact(person.actor, tx =>
      tx.learner.update({ where: { id: learner.id }, data: { adviserId: adviser.id } }),
    )
    const thoughts = (actor: Actor) => transact(actor, tx => tx.thought.count({ where: { learnerId: learner.id } }))
    expect([await thoughts(person.actor), await thoughts(adviser.actor)]).toEqual([1, 0])
    expect((await ownMovingOn(person.actor))?.open?.id).toBe(claim)
    await chooseParts(person.actor, { handOverId: claim, takes: ['thoughts'] })
    expect(await thoughts(adviser.actor)).toBe(1)
  })
})

describe('a claim', () => {
  test('is laid beside the record an adult has begun already', async () => {
    const { learner, cycle, leader } = await aSchoolLeaver()
    const person = await network.person(hubId, { roles: ['adult'] })
    const own = await exploring.learner(hubId, { personId: person.id, cycle: { state: 'widening' } })
    const claim = await offer(leader.actor, learner.id, null, '2027-03-02')
    clock.set(new Date('2027-03-03T10:00:00Z'))
    expect(await claimRecord(person.actor, { code: codeOf(claim) })).toEqual({ ok: true, value: { learnerId: own.id } })
    const home = await ownHome(person.actor)
    expect(home).toMatchObject({ standing: { phase: 'adult', state: 'widening' }, earlier: [{ id: cycle.id }] })
    expect((await ownTracker(person.actor, 'all'))?.things).toHaveLength(1)
    expect(await transact(system('moving-on', hubId), tx => tx.learner.count({ where: { id: learner.id } }))).toBe(0)
  })

  test('keeps both where the adult tracks the same opportunity as the pupil did', async () => {
    const { learner, leader } = await aSchoolLeaver()
    const person = await network.person(hubId, { roles: ['adult'] })
    const own = await exploring.learner(hubId, { personId: person.id, cycle: { state: 'widening' } })
    const opportunityId = randomUUID()
    await tracking.tracked(hubId, learner.id, { title: 'At school', opportunityId })
    await tracking.tracked(hubId, own.id, { title: 'As an adult', opportunityId })
    const claim = await offer(leader.actor, learner.id, null, '2027-03-02')
    clock.set(new Date('2027-03-03T10:00:00Z'))
    expect(await claimRecord(person.actor, { code: codeOf(claim) })).toMatchObject({ ok: true })
    const titles = (await ownTracker(person.actor, 'all'))?.things.map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['At school', 'As an adult']))
  })

  test('keeps where the pupil sat, was present, had a place and met an adviser', async () => {
    const { learner, leader } = await aSchoolLeaver()
    const person = await network.person(hubId, { roles: ['adult'] })
    const own = await exploring.learner(hubId, { personId: person.id, cycle: { state: 'widening' } })
    const lesson = await learning.lesson(hubId, learner.institutionId ?? '', { teacherId: leader.id })
    await learning.seat(lesson, { learnerId: learner.id })
    const [both, alone] = [await matching.opportunity(hubId), await matching.opportunity(hubId)]
    await guiding.meeting(learner, null, 'requested')
    await transact(system('demo', hubId), async tx => {
      const at = { institutionId: learner.institutionId ?? '', tickedBy: leader.id, tickedAt: clock.now() }
      await tx.lessonPresent.create({ data: { hubId, lessonId: lesson.id, learnerId: learner.id, ...at } })
      const place = { hubId, state: 'asked', changedAt: clock.now() }
      await tx.opportunityPlace.create({ data: { ...place, learnerId: own.id, opportunityId: both.id } })
      await tx.opportunityPlace.create({ data: { ...place, learnerId: learner.id, opportunityId: both.id } })
      await tx.opportunityPlace.create({ data: { ...place, learnerId: learner.id, opportunityId: alone.id } })
    })
    const claim = await offer(leader.actor, learner.id, null, '2027-03-02')
    clock.set(new Date('2027-03-03T10:00:00Z'))
    expect(await claimRecord(person.actor, { code: codeOf(claim) })).toMatchObject({ ok: true })
    const owner = new pg.Client(process.env.DATABASE_URL)
    await owner.connect()
    const count = async (table: string) =>
      (await owner.query(`select 1 from ${table} where learner_id = $1`, [own.id])).rowCount
    expect(await count('seat')).toBe(1)
    expect(await count('lesson_present')).toBe(1)
    expect(await count('guidance_meeting')).toBe(1)
    expect(await count('opportunity_place')).toBe(2)
    await owner.end()
  })

  test('waits while both records have placements that one person cannot both have', async () => {
    const { learner, leader } = await aSchoolLeaver()
    const person = await network.person(hubId, { roles: ['adult'] })
    const own = await exploring.learner(hubId, { personId: person.id, cycle: { state: 'widening' } })
    const opportunity = await matching.opportunity(hubId, { kind: 'placement' })
    await placing.placement(hubId, { learner, opportunity }, { state: 'signed' })
    const mine = await placing.placement(hubId, { learner: own, opportunity }, { state: 'submitted' })
    const claim = await offer(leader.actor, learner.id, null, '2027-03-02')
    clock.set(new Date('2027-03-03T10:00:00Z'))
    const code = codeOf(claim)
    expect(await claimRecord(person.actor, { code })).toEqual({ ok: false, why: 'placements-clash' })
    await transact(system('placements', hubId), tx =>
      tx.placement.update({ where: { id: mine.id }, data: { state: 'cancelled-by-student' } }),
    )
    expect(await claimRecord(person.actor, { code })).toMatchObject({ ok: true })
  })

  test('takes a code that was offered, in time, in this hub, and no other', async () => {
    const { learner, leader } = await aSchoolLeaver()
    const claim = await offer(leader.actor, learner.id, null, '2027-03-02')
    const stranger = await network.person((await network.hub()).id, { roles: ['adult'] })
    const person = await network.person(hubId, { roles: ['adult'] })
    clock.set(new Date('2027-03-03T10:00:00Z'))
    const nothing = { ok: false, why: 'code-opens-nothing' }
    expect(await claimRecord(stranger.actor, { code: codeOf(claim) })).toEqual(nothing)
    expect(await claimRecord(given.asLearner(learner), { code: codeOf(claim) })).toEqual(nothing)
    for (const code of ['', 'AAAABBBBCCCC', claim]) expect(await claimRecord(person.actor, { code })).toEqual(nothing)
    clock.set(new Date('2027-05-03T10:00:00Z'))
    expect(await claimRecord(person.actor, { code: codeOf(claim) })).toEqual(nothing)
    expect(await joinWithCode({ code: codeOf(claim), email: 'x@people.example', name: 'X', language: 'en' })).toEqual(
      nothing,
    )
  })

  test('won by one of many at the same moment', async () => {
    const { learner, leader } = await aSchoolLeaver()
    const claim = await offer(leader.actor, learner.id, null, '2027-03-02')
    const people = await Promise.all(Array.from({ length: 8 }, () => network.person(hubId, { roles: ['adult'] })))
    clock.set(new Date('2027-03-03T10:00:00Z'))
    const outcomes = await Promise.all(people.map(({ actor }) => claimRecord(actor, { code: codeOf(claim) })))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('begins five accounts at most', async () => {
    const { learner, leader } = await aSchoolLeaver()
    const code = codeOf(await offer(leader.actor, learner.id, null, '2027-07-20'))
    const join = (one: number) =>
      joinWithCode({ code, email: `many.${Date.now()}.${one}@people.example`, name: 'X', language: 'en' })
    for (let one = 0; one < 5; one++) expect((await join(one)).ok).toBe(true)
    expect(await join(6)).toEqual({ ok: false, why: 'too-many-joins' })
  })
})

describe('an offer', () => {
  test('is begun by the old institution or the learner, one at a time', async () => {
    const { learner, pupil, leader, teacher, college, receiver, school } = await aSchoolLeaver()
    const input = { learnerId: learner.id, toInstitutionId: college.id, leavesOn: '2027-07-20' }
    for (const actor of [teacher.actor, receiver.actor, (await given.setting(hubId)).leader.actor])
      expect((await offerHandOver(actor, input)).ok).toBe(false)
    const why = async (more: object, actor = leader.actor) => {
      const outcome = await offerHandOver(actor, { ...input, ...more })
      return outcome.ok ? 'ok' : outcome.why
    }
    expect(await why({ leavesOn: null })).toBe('no-last-day')
    expect(await why({}, pupil)).toBe('no-last-day')
    expect(await why({ leavesOn: '2027-02-01' })).toBe('last-day-passed')
    expect(await why({ toInstitutionId: school.id })).toBe('same-place')
    expect(await why({ toInstitutionId: (await network.institution((await network.hub()).id)).id })).toBe(
      'no-such-place',
    )
    await transact(leader.actor, tx =>
      tx.learner.update({ where: { id: learner.id }, data: { leavesOn: dateOf('2027-07-20') } }),
    )
    expect(await why({ leavesOn: null }, pupil)).toBe('ok')
    expect(await why({})).toBe('under-way')
  })

  test('keeps the row long enough to be claimed', async () => {
    const { learner, leader } = await aSchoolLeaver()
    await transact(leader.actor, tx =>
      tx.learner.update({ where: { id: learner.id }, data: { expiresOn: dateOf('2027-08-01') } }),
    )
    await offer(leader.actor, learner.id, null, '2027-07-20')
    const { expiresOn } = await transact(leader.actor, tx =>
      tx.learner.findUniqueOrThrow({ where: { id: learner.id } }),
    )
    expect(dayOf(expiresOn.toISOString().slice(0, 10))).toBe(addDays('2027-07-20', 60))
  })
})
