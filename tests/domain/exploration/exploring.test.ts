import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { removeClip } from '~/domain/case-studies'
import * as exploration from '~/domain/exploration'
import { clearUnread, explorationDue, seeToExploring } from '~/domain/exploration'
import { type Actor, system } from '~/domain/kernel/actor'
import { addDays, addWorkingDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { aContributor } from '../../support/factories/case-studies'
import { anActor, asLearner, given } from '../../support/factories/exploration'
import { factsOf } from '../../support/facts'

const socs = ['2121', '3544', '4112', '5432', '6135', '9111']
const questions = [4, 7, 12]
type Lives = Awaited<ReturnType<typeof given.heardLives>>

let hubId: string
let school: Awaited<ReturnType<typeof given.institution>>
let teacher: Actor
let stranger: Actor
let coordinator: Actor
let lives: Lives

beforeAll(async () => {
  hubId = (await given.hub()).id
  school = await given.institution(hubId)
  const other = await given.institution(hubId)
  const at = async (id: string) => (await given.person(hubId, { roles: [{ role: 'teacher', at: id }] })).actor
  teacher = await at(school.id)
  stranger = await at(other.id)
  coordinator = (await given.person(hubId, { roles: ['coordinator'] })).actor
  lives = await given.heardLives(hubId, socs, questions)
})
afterEach(() => clock.set(null))

const clipOf = (life: number, question: number) => ({
  answerId: lives[life]?.answers.find(one => one.question === question)?.id ?? '',
})
const listened = { percent: 100, read: false, mode: 'traverse' as const, session: '' }
const words = 'I thought bakers only bake, but she said most of her day is talking with people about money.'

const pupil = () => given.learner(hubId, { institutionId: school.id, yearGroup: 10 })
const hear = async (learner: { id: string; hubId: string }) => {
  for (const [life] of socs.entries())
    for (const question of questions)
      await exploration.recordHeard(asLearner(learner), {
        ...{ ...listened, learnerId: learner.id, clip: clipOf(life, question) },
        ...(question === 4 ? { mode: 'mix' as const, session: 'K7P2' } : {}),
      })
}
const think = async (learner: { id: string; hubId: string }) => {
  for (const life of [0, 1, 3])
    await exploration.saveThought(asLearner(learner), {
      ...{ learnerId: learner.id, clip: clipOf(life, 4), form: 'words', words },
    })
}
const talk = (learnerIds: string[], people = 4) =>
  exploration.recordDiscussion(teacher, {
    ...{ learnerIds, people, kind: 'class', facilitator: '', heldOn: dayOf(clock.now()) },
    surprised: 'That nobody planned it.',
  })
const place = async (learner: { id: string; hubId: string }) => {
  const own = await transact(asLearner(learner), tx =>
    tx.fragmentHeard.findMany({ where: { learnerId: learner.id, question: 4 } }),
  )
  const actor = asLearner(learner)
  const tellers = own.slice(0, 3).map(({ teller }) => teller)
  return {
    placed: await exploration.placeFragments(actor, { learnerId: learner.id, question: 4, tellers }),
    early: await exploration.writeSelf(actor, { learnerId: learner.id, self: 'Me' }),
    compared: await exploration.compareFragments(actor, {
      ...{ learnerId: learner.id, share: 'All fell into it', differ: 'Money', depended: 'On somebody who asked' },
    }),
    self: await exploration.writeSelf(actor, { learnerId: learner.id, self: 'I never asked anybody.' }),
  }
}
const cycleOf = (learnerId: string) =>
  transact(system('exploration', hubId), tx =>
    tx.explorationCycle.findFirstOrThrow({ where: { learnerId, state: { not: 'superseded' } } }),
  )
const stateOf = async (learnerId: string) => (await cycleOf(learnerId)).state

/** A pupil who has handed in. */
const handedIn = async () => {
  const learner = await pupil()
  await hear(learner)
  await think(learner)
  await talk([learner.id])
  await place(learner)
  const handed = await exploration.handIn(asLearner(learner), { learnerId: learner.id })
  if (!handed.ok) throw new Error(handed.why)
  return learner
}

describe('a pupil', () => {
  test('goes through the stages in their order, hands in, and is cleared by their teacher', async () => {
    const learner = await pupil()
    const actor = asLearner(learner)
    await think(learner)
    expect(await stateOf(learner.id)).toBe('widening')
    await hear(learner)
    expect(await stateOf(learner.id)).toBe('discussing')
    expect(await exploration.placeFragments(actor, { learnerId: learner.id, question: 4, tellers: [] })).toEqual({
      ...{ ok: false, why: 'locked' },
    })
    expect((await talk([learner.id])).ok).toBe(true)
    expect(await stateOf(learner.id)).toBe('triangulating')
    expect(await exploration.handIn(actor, { learnerId: learner.id })).toEqual({ ok: false, why: 'something-left' })
    const canvas = await place(learner)
    expect(canvas.early).toEqual({ ok: false, why: 'self-locked' })
    expect(canvas.self.ok).toBe(true)
    expect((await exploration.handIn(actor, { learnerId: learner.id })).ok).toBe(true)

    expect(await exploration.clearCycles(actor, { learnerIds: [learner.id] })).toEqual({
      ok: false,
      why: 'not-allowed',
    })
    for (const nobody of [stranger, coordinator])
      expect(await exploration.clearCycles(nobody, { learnerIds: [learner.id] })).toEqual({
        ok: false,
        why: 'not-found',
      })
    expect((await exploration.clearCycles(teacher, { learnerIds: [learner.id] })).ok).toBe(true)
    expect(await stateOf(learner.id)).toBe('cleared')
    const types = (await factsOf(hubId, learner.id)).map(({ type }) => type)
    expect(types.filter(type => type.startsWith('cycle-'))).toEqual([
      ...['cycle-begun', 'cycle-advanced', 'cycle-advanced', 'cycle-advanced'],
      ...['cycle-submitted', 'cycle-cleared'],
    ])
  })

  test('stands in the queue of who looks after their group, and in a colleague’s with everybody else', async () => {
    const [own, another] = [await handedIn(), await handedIn()]
    const tutor = (await given.person(hubId, { roles: [{ role: 'teacher', at: school.id }] })).actor
    await transact(tutor, tx =>
      tx.learnerGroup.create({
        data: {
          ...{ hubId, institutionId: school.id, name: '10 own', tutorId: tutor.personId, createdAt: clock.now() },
          members: { create: [{ learnerId: own.id }] },
        },
      }),
    )
    const seen = async (actor: Actor, everybody = false) => {
      const { waiting, ...said } = await exploration.reviewQueue(actor, { everybody })
      const ids = waiting.map(({ learnerId }) => learnerId)
      return [said.hasGroups, ids.includes(own.id), ids.includes(another.id)]
    }
    expect(await seen(tutor)).toEqual([true, true, false])
    expect(await seen(tutor, true)).toEqual([true, true, true])
    expect(await seen(teacher)).toEqual([false, true, true])
  })

  test('is returned once with a reason, and not a second time', async () => {
    const { id: learnerId, ...rest } = await handedIn()
    expect(await exploration.returnCycle(teacher, { learnerId, because: ' ' })).toEqual({
      ok: false,
      why: 'reason-needed',
    })
    expect((await exploration.returnCycle(teacher, { learnerId, because: 'One thought has no end.' })).ok).toBe(true)
    expect(await stateOf(learnerId)).toBe('triangulating')
    expect((await exploration.handIn(asLearner({ id: learnerId, hubId: rest.hubId }), { learnerId })).ok).toBe(true)
    expect(await exploration.returnCycle(teacher, { learnerId, because: 'Again' })).toEqual({
      ...{ ok: false, why: 'returned-before' },
    })
    await exploration.clearCycles(teacher, { learnerIds: [learnerId] })
    expect((await exploration.reopenCycle(teacher, { learnerId, because: 'Pressed the wrong one' })).ok).toBe(true)
    expect(await cycleOf(learnerId)).toMatchObject({ state: 'gate-review', clearedAt: null })
    await exploration.clearCycles(teacher, { learnerIds: [learnerId] })
    expect(await exploration.reopenCycle(teacher, { learnerId, because: 'Again' })).toEqual({
      ...{ ok: false, why: 'reopened-before' },
    })
  })

  test('clears by itself after ten school days, not one sooner', async () => {
    const { id: learnerId } = await handedIn()
    const day = addWorkingDays(clock.now(), 10)
    clock.set(new Date(`${day}T12:00:00Z`))
    expect(await clearUnread(system('exploration', hubId), { learnerId })).toEqual({ ok: false, why: 'not-yet' })
    clock.set(new Date(`${addDays(day, 1)}T00:15:00Z`))
    const due = (await explorationDue()).filter(one => one.learnerId === learnerId)
    expect(due).toEqual([{ hubId, learnerId, what: 'clear-unread' }])
    for (const one of due) await seeToExploring(one)
    expect(await cycleOf(learnerId)).toMatchObject({ state: 'cleared', clearedBy: 'clock' })
    for (const one of due) expect(await seeToExploring(one)).toEqual({ ok: false, why: 'wrong-state' })
  })

  test('begins anew in another phase; what came before is kept and not counted', async () => {
    const { id: learnerId } = await handedIn()
    await exploration.clearCycles(teacher, { learnerIds: [learnerId] })
    await transact(system('exploration', hubId), tx =>
      tx.learner.update({ where: { id: learnerId }, data: { yearGroup: 12 } }),
    )
    for (const one of (await explorationDue()).filter(found => found.learnerId === learnerId)) await seeToExploring(one)
    expect(await cycleOf(learnerId)).toMatchObject({ phase: 'post-16', state: 'not-started', clearedAt: null })
    const before = await transact(system('exploration', hubId), tx => tx.thought.count({ where: { learnerId } }))
    expect(before).toBe(3)
    expect((await explorationDue()).filter(found => found.learnerId === learnerId)).toEqual([])
  })

  test('is asked less by a named adjustment, which they and the record see', async () => {
    const { id: learnerId } = await pupil()
    const adjust = (actor: Actor, to: number, count: 'talkers' | 'fragments' = 'talkers', why = 'A room for two') =>
      exploration.adjustCount(actor, { learnerId, count, to, reason: 'access', words: why })
    expect(await talk([learnerId], 2)).toEqual({ ok: false, why: 'too-few' })
    expect(await adjust(stranger, 2)).toEqual({ ok: false, why: 'not-found' })
    expect(await adjust(teacher, 3)).toEqual({ ok: false, why: 'not-less' })
    expect(await adjust(teacher, 0, 'fragments')).toEqual({ ok: false, why: 'too-little' })
    expect(await adjust(teacher, 2, 'talkers', ' ')).toEqual({ ok: false, why: 'reason-needed' })
    expect((await adjust(teacher, 2)).ok).toBe(true)
    expect((await talk([learnerId], 2)).ok).toBe(true)
    expect(await talk([learnerId], 6)).toEqual({ ok: false, why: 'too-many' })
  })

  test('says yes to being matched alone; staff may only say no', async () => {
    const learner = await pupil()
    const press = (actor: Actor, on: boolean) => exploration.switchProfiling(actor, { learnerId: learner.id, on })
    expect(await press(teacher, true)).toEqual({ ok: false, why: 'not-allowed' })
    expect((await press(asLearner(learner), true)).ok).toBe(true)
    expect((await press(teacher, false)).ok).toBe(true)
    expect(await press(stranger, false)).toEqual({ ok: false, why: 'not-found' })
  })
})

describe('thoughts', () => {
  test('are as long as the rule asks, and not typed freely below Key Stage 3', async () => {
    const [older, younger] = [await pupil(), await given.learner(hubId, { institutionId: school.id, yearGroup: 5 })]
    const save = (who: typeof older, actor: Actor, form: 'words' | 'scribed', text: string) =>
      exploration.saveThought(actor, { learnerId: who.id, clip: clipOf(0, 4), form, words: text })
    expect(await save(older, asLearner(older), 'words', 'Too short.')).toEqual({ ok: false, why: 'too-short' })
    expect(await save(younger, asLearner(younger), 'words', words)).toEqual({ ok: false, why: 'no-typing' })
    expect(await save(younger, asLearner(younger), 'scribed', words)).toEqual({ ok: false, why: 'not-allowed' })
    expect((await save(younger, teacher, 'scribed', 'She likes bread.')).ok).toBe(true)
    expect(await save(older, asLearner(younger), 'words', words)).toEqual({ ok: false, why: 'not-found' })
  })

  test('stay when the clip is taken back, without the link', async () => {
    const learner = await pupil()
    const told = await given.contribution(hubId, { state: 'published', soc: '2121', answers: { 4: 'Mine' } })
    const clip = { answerId: told.answers[0]?.id ?? '' }
    await exploration.saveThought(asLearner(learner), { learnerId: learner.id, clip, form: 'words', words })
    await exploration.recordHeard(asLearner(learner), { ...listened, learnerId: learner.id, clip })
    expect((await removeClip(aContributor(told), { contributionId: told.id, question: 4 })).ok).toBe(true)
    const left = await transact(asLearner(learner), async tx => ({
      thought: await tx.thought.findFirstOrThrow({ where: { learnerId: learner.id } }),
      heard: await tx.fragmentHeard.findFirstOrThrow({ where: { learnerId: learner.id } }),
    }))
    expect(left.thought).toMatchObject({ answerId: null, words })
    expect(left.heard.answerId).toBeNull()
    expect(await exploration.recordHeard(asLearner(learner), { ...listened, learnerId: learner.id, clip })).toEqual({
      ...{ ok: false, why: 'not-found' },
    })
  })

  test('are given on to the safeguarding lead alone', async () => {
    const learner = await pupil()
    const lead = (await given.person(hubId, { roles: [{ role: 'teacher', at: school.id }] })).actor
    const leader = (await given.person(hubId, { roles: [{ role: 'careers-leader', at: school.id }] })).actor
    const saved = await exploration.saveThought(asLearner(learner), {
      ...{ learnerId: learner.id, clip: clipOf(0, 4), form: 'words', words },
    })
    const thoughtId = saved.ok ? (saved.value.thoughts[0]?.id ?? '') : ''
    const give = (actor: Actor) => exploration.giveThoughtOn(actor, { learnerId: learner.id, thoughtId })
    expect(await give(teacher)).toEqual({ ok: false, why: 'no-lead' })
    const name = { institutionId: school.id, personId: lead.personId }
    expect(await exploration.nameSafeguardingLead(teacher, name)).toEqual({ ok: false, why: 'not-allowed' })
    expect((await exploration.nameSafeguardingLead(leader, name)).ok).toBe(true)
    expect((await give(teacher)).ok).toBe(true)
    expect(await exploration.copiesFor(lead)).toMatchObject([{ words, label: learner.label }])
    for (const nobody of [leader, coordinator, stranger]) expect(await exploration.copiesFor(nobody)).toEqual([])
    expect(await give(teacher)).toEqual({ ok: false, why: 'given-already' })
    expect((await give(leader)).ok).toBe(true)
    expect(await exploration.copiesFor(lead)).toHaveLength(2)
    expect(await give(coordinator)).toEqual({ ok: false, why: 'not-found' })
  })
})

describe('a group', () => {
  test('listens together: each learner ticked present has heard it, and nobody else', async () => {
    const [here, also, absent] = [await pupil(), await pupil(), await pupil()]
    const clips = [0, 1, 2, 3, 4].map(life => clipOf(life, 4))
    const together = (actor: Actor, learnerIds: string[]) =>
      exploration.recordTogether(actor, { learnerIds, clips, mode: 'mix' })
    expect((await together(teacher, [here.id, also.id])).ok).toBe(true)
    expect(await together(teacher, [here.id, (await given.learner(hubId)).id])).toEqual({ ok: false, why: 'not-found' })
    expect(await together(stranger, [here.id])).toEqual({ ok: false, why: 'not-found' })
    expect(await together(asLearner(here), [here.id])).toEqual({ ok: false, why: 'not-allowed' })
    const count = (learnerId: string) =>
      transact(teacher, tx => tx.fragmentHeard.count({ where: { learnerId, mode: 'mix' } }))
    expect([await count(here.id), await count(also.id), await count(absent.id)]).toEqual([5, 5, 0])
  })

  test('records itself once for all, and a pupil cannot record a talk alone', async () => {
    const group = [await pupil(), await pupil(), await pupil()]
    expect((await talk(group.map(({ id }) => id))).ok).toBe(true)
    const [first] = group
    if (!first) throw new Error('Nobody')
    const own = await exploration.recordDiscussion(asLearner(first), {
      ...{ learnerIds: [first.id], people: 3, kind: 'class', facilitator: '', heldOn: dayOf(clock.now()) },
      surprised: 'Much',
    })
    expect(own).toEqual({ ok: false, why: 'staff-records' })
    expect(
      await talk(
        group.map(({ id }) => id),
        2,
      ),
    ).toEqual({ ok: false, why: 'too-few' })
  })
})

describe('an adult', () => {
  const anAdult = async () => {
    const adviser = (await given.person(hubId, { roles: ['adviser'] })).actor
    const person = (await given.person(hubId)).actor
    const started = await exploration.startAsAdult(person, { label: 'Alex', adviserId: adviser.personId })
    if (!started.ok) throw new Error(started.why)
    const learnerId = started.value.learner.id
    return { adviser, person, learnerId }
  }

  test('starts alone, once, and is seen by nobody but their adviser', async () => {
    const { adviser, person, learnerId } = await anAdult()
    expect(await exploration.startAsAdult(person, { label: 'Alex', adviserId: null })).toEqual({
      ok: false,
      why: 'started-before',
    })
    const heard = (actor: Actor) =>
      exploration.recordHeard(actor, { ...listened, learnerId, clip: clipOf(0, 4) }).then(({ ok }) => ok)
    expect([await heard(person), await heard(adviser)]).toEqual([true, true])
    for (const nobody of [teacher, coordinator, anActor(hubId, 'adviser')]) expect(await heard(nobody)).toBe(false)
    const family = await exploration.recordDiscussion(person, {
      ...{ learnerIds: [learnerId], people: 2, kind: 'family', facilitator: 'My sister', heldOn: dayOf(clock.now()) },
      surprised: 'She had heard none of it.',
    })
    expect(family.ok).toBe(true)
  })

  test('is referred by the adviser to a person: the stages stay open and the gate stays closed', async () => {
    const { adviser, person, learnerId } = await anAdult()
    await exploration.recordHeard(person, { ...listened, learnerId, clip: clipOf(0, 4) })
    await exploration.switchProfiling(person, { learnerId, on: true })
    const today = dayOf(clock.now())
    const refer = (actor: Actor, until = addDays(today, 30)) =>
      exploration.referExpress(actor, { learnerId, reason: 'redundancy', words: '', until })
    expect(await refer(person)).toEqual({ ok: false, why: 'not-allowed' })
    expect(await refer(adviser, today)).toEqual({ ok: false, why: 'over-already' })
    expect((await refer(adviser)).ok).toBe(true)
    await exploration.recordHeard(person, { ...listened, learnerId, clip: clipOf(1, 4) })
    expect(await cycleOf(learnerId)).toMatchObject({ state: 'express-referred', resumesTo: 'widening' })
    const facts = await transact(person, tx => exploration.gateFactsOf(tx, [learnerId]))
    const gate = facts.get(learnerId)
    expect(gate && exploration.gateClosedBecause(gate, clock.now())).toEqual(['not-cleared'])
    clock.set(new Date(dateOf(addDays(today, 31)).getTime() + 3_600_000))
    for (const one of (await explorationDue()).filter(due => due.learnerId === learnerId)) await seeToExploring(one)
    expect(await cycleOf(learnerId)).toMatchObject({ state: 'widening', referredUntil: null })
  })

  test('pauses and goes on where they were; matching reads what they wrote', async () => {
    const { person, adviser, learnerId } = await anAdult()
    await exploration.recordHeard(person, { ...listened, learnerId, clip: clipOf(0, 4) })
    expect((await exploration.pauseExploring(person, { learnerId })).ok).toBe(true)
    expect(await stateOf(learnerId)).toBe('paused')
    expect((await exploration.resumeExploring(adviser, { learnerId })).ok).toBe(true)
    expect(await stateOf(learnerId)).toBe('widening')
    await exploration.stateCriteria(person, {
      ...{
        learnerId,
        interests: 'Wood',
        majors: ['5'],
        sectors: ['making'],
        noWords: 'Nights',
        noMajors: [],
        noSectors: [],
      },
      criteria: [{ words: 'I want to be outside', kind: 'outdoors' }],
    })
    expect(await transact(person, tx => exploration.criteriaOf(tx, learnerId))).toMatchObject({
      interests: { majors: ['5'], sectors: ['making'], words: 'Wood' },
      criteria: [{ words: 'I want to be outside', kind: 'outdoors' }],
      met: { majors: ['2'] },
    })
    expect(await transact(coordinator, tx => exploration.criteriaOf(tx, learnerId))).toBeNull()
  })
})

test('a hub asks more of everybody, never less', async () => {
  const hub = await given.hub()
  const hubs = anActor(hub.id, 'coordinator')
  await exploration.changeHubCounts(hubs, { counts: { fragments: 10, themes: 1 } })
  expect(await exploration.hubCountsFor(hubs)).toMatchObject({ fragments: 10, themes: 3 })
  expect(await exploration.changeHubCounts(anActor(hub.id, 'editor'), { counts: { fragments: 9 } })).toEqual({
    ...{ ok: false, why: 'not-allowed' },
  })
})

test('a careers leader switches matching on with a signed assessment', async () => {
  const leader = (await given.person(hubId, { roles: [{ role: 'careers-leader', at: school.id }] })).actor
  const press = (actor: Actor, on: boolean, dpiaOn: string | null) =>
    exploration.switchMatching(actor, { institutionId: school.id, on, dpiaOn })
  expect(await press(teacher, true, '2026-01-01')).toEqual({ ok: false, why: 'not-allowed' })
  expect(await press(leader, true, null)).toEqual({ ok: false, why: 'no-assessment' })
  expect(await press(leader, true, '2999-01-01')).toEqual({ ok: false, why: 'not-signed-yet' })
  expect((await press(leader, true, '2026-01-01')).ok).toBe(true)
})
