import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, system } from '~/domain/kernel/actor'
import { dateOf } from '~/domain/kernel/working-days'
import { sweepHeld } from '~/domain/privacy'
import {
  addDocument,
  changeApplication,
  deadlineLetter,
  dropFunding,
  keepFunding,
  moveApplication,
  ownTracked,
  ownTracker,
  putApplicationBack,
  remindersDue,
  remindOfDeadlines,
  removeApplication,
  suggestApplication,
  takeNewDeadline,
  tickDocument,
  trackApplication,
  watchedDeadlines,
  watchedTracker,
} from '~/domain/tracker'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given as matching } from '../../support/factories/matching'
import { given as network } from '../../support/factories/network'
import { given, inDays } from '../../support/factories/tracker'
import { factTypesOf } from '../../support/facts'

/** A list as its owner keeps it, and what everybody else sees of it. */

const now = new Date('2027-02-01T10:00:00Z')
let hubId = ''
let at: Awaited<ReturnType<typeof given.setting>>
let pupil: Actor

beforeAll(() => clock.set(now))
beforeAll(async () => {
  hubId = (await network.hub()).id
  at = await given.setting(hubId)
  pupil = given.asLearner(at.pupil)
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

const said = { route: 'course' as const, title: 'Level 3 joinery', organisation: 'Saltwyke College', link: '' }
const toSelf = { remind: [7, 1], nextStep: 'Ask for a reference', nextOn: '2027-02-05', note: 'canary-note' }

test('an application is put on the list with what only its owner reads', async () => {
  const made = await trackApplication(pupil, { learnerId: at.pupil.id, ...said, ...toSelf, deadline: '2027-02-12' })
  if (!made.ok) throw new Error(made.why)
  const own = await ownTracked(pupil, made.value.row.id)
  expect(own).toMatchObject({ note: 'canary-note', nextStep: 'Ask for a reference', daysLeft: 11, state: 'thinking' })
  expect(await factTypesOf(hubId, at.pupil.id)).toContain('application-tracked')

  for (const staff of [at.leader.actor, at.teacher.actor]) {
    const seen = await watchedTracker(staff, at.pupil.id)
    expect(seen?.things[0]).toMatchObject({ title: 'Level 3 joinery', deadline: '2027-02-12', state: 'thinking' })
    expect(JSON.stringify([seen, await watchedDeadlines(staff, 1)])).not.toMatch(/canary-note|reference/)
    // The second wall: not by any query.
    expect(await transact(staff, tx => tx.trackedOwn.count())).toBe(0)
    expect(await transact(staff, tx => tx.tracked.count())).toBeGreaterThan(0)
  }
})

test('of somebody else there is no list, and nobody writes on another’s', async () => {
  const coordinator = (await network.person(hubId, { roles: ['coordinator'] })).actor
  const stranger = (await given.setting(hubId)).leader.actor
  for (const actor of [coordinator, stranger, at.adviser.actor]) {
    expect(await watchedTracker(actor, at.pupil.id)).toBeNull()
    expect(await transact(actor, tx => tx.tracked.count({ where: { learnerId: at.pupil.id } }))).toBe(0)
  }
  for (const actor of [coordinator, stranger, at.leader.actor, at.person.actor]) {
    const outcome = await trackApplication(actor, { learnerId: at.pupil.id, ...said, ...toSelf })
    expect(outcome.ok).toBe(false)
  }
})

test('an old institution sees nothing from the day after the last one', async () => {
  const leaver = await given.setting(hubId)
  await given.tracked(hubId, leaver.pupil.id)
  await transact(system('demo', hubId), tx =>
    tx.learner.update({ where: { id: leaver.pupil.id }, data: { leavesOn: dateOf('2026-10-01') } }),
  )
  expect(await watchedTracker(leaver.leader.actor, leaver.pupil.id)).toBeNull()
  expect((await ownTracker(given.asLearner(leaver.pupil), 'all'))?.things).toHaveLength(1)
})

describe('an adviser', () => {
  test('puts one on the list of the adult they walk with, who decides', async () => {
    const input = { learnerId: at.adult.id, ...said, title: 'Skills Bootcamp in retrofit' }
    const made = await suggestApplication(at.adviser.actor, input)
    if (!made.ok) throw new Error(made.why)
    const [line] = (await ownTracker(at.person.actor, 'suggested'))?.things ?? []
    expect(line).toMatchObject({ state: 'suggested', suggested: true, title: input.title })
    const keep = { trackedId: made.value.row.id, move: 'keep' as const }
    expect(await moveApplication(at.adviser.actor, keep)).toEqual({ ok: false, why: 'not-allowed' })
    expect(await moveApplication(at.person.actor, keep)).toMatchObject({ ok: true })
  })

  test('does so for nobody else', async () => {
    const other = (await network.person(hubId, { roles: ['adviser'] })).actor
    const outcomes = await Promise.all([
      suggestApplication(other, { learnerId: at.adult.id, ...said }),
      suggestApplication(at.adviser.actor, { learnerId: at.pupil.id, ...said }),
      suggestApplication(at.leader.actor, { learnerId: at.pupil.id, ...said }),
    ])
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, false, false])
  })
})

test('what began from an opportunity says that its deadline moved, or that it is gone', async () => {
  const opportunity = await matching.opportunity(hubId, { kind: 'course', closesOn: dateOf('2027-03-01') })
  const from = { learnerId: at.pupil.id, ...said, ...toSelf, opportunityId: opportunity.id, deadline: '2027-03-01' }
  const made = await trackApplication(pupil, from)
  if (!made.ok) throw new Error(made.why)
  expect(await trackApplication(pupil, from)).toEqual({ ok: false, why: 'tracked-already' })
  const { id: trackedId } = made.value.row
  const beside = async () => (await ownTracked(pupil, trackedId))?.beside
  const change = (data: object) =>
    transact(system('matching', hubId), tx => tx.opportunity.update({ where: { id: opportunity.id }, data }))
  expect(await beside()).toBe('same')
  await change({ closesOn: dateOf('2027-02-20') })
  expect(await ownTracked(pupil, trackedId)).toMatchObject({ beside: 'other-deadline', newDeadline: '2027-02-20' })
  expect(await takeNewDeadline(pupil, { trackedId })).toMatchObject({ ok: true })
  expect(await ownTracked(pupil, trackedId)).toMatchObject({ beside: 'same', deadline: '2027-02-20' })
  await change({ state: 'withdrawn' })
  expect(await beside()).toBe('gone')
  const draft = await matching.opportunity(hubId, { state: 'draft' })
  expect(await trackApplication(pupil, { ...from, opportunityId: draft.id })).toEqual({ ok: false, why: 'not-found' })
})

test('documents are ticked, and never twice of one name', async () => {
  const { id: trackedId } = await given.tracked(hubId, at.pupil.id)
  const added = await addDocument(pupil, { trackedId, name: 'Reference' })
  if (!added.ok) throw new Error(added.why)
  expect(await addDocument(pupil, { trackedId, name: 'reference' })).toEqual({ ok: false, why: 'document-there' })
  const tick = { trackedId, documentId: added.value.id, ready: true }
  expect((await tickDocument(at.leader.actor, tick)).ok).toBe(false)
  expect(await tickDocument(pupil, tick)).toMatchObject({ ok: true })
  expect((await ownTracked(pupil, trackedId))?.documents).toEqual({ ready: 1, needed: 1 })
})

test('what is removed can be put back for seven days, and is gone then', async () => {
  const { id: trackedId } = await given.tracked(hubId, at.pupil.id, {}, 'gone-note')
  expect(await removeApplication(pupil, { trackedId })).toMatchObject({ ok: true })
  expect(await ownTracked(pupil, trackedId)).toBeNull()
  expect((await ownTracker(pupil, 'open'))?.removed.map(({ id }) => id)).toContain(trackedId)
  expect(await putApplicationBack(pupil, { trackedId })).toMatchObject({ ok: true })
  await removeApplication(pupil, { trackedId })
  await sweepHeld(new Date('2027-02-05T03:00:00Z'))
  const left = () => transact(system('demo', hubId), tx => tx.trackedOwn.count({ where: { trackedId } }))
  expect(await left()).toBe(1)
  await sweepHeld(new Date('2027-02-09T03:00:00Z'))
  expect(await left()).toBe(0)
})

describe('reminders', () => {
  const remind = (learnerId: string) => remindOfDeadlines(system('tracker', hubId), { learnerId })
  const due = async (at: Date) => (await remindersDue(at)).map(one => one.learnerId)

  test('say all that is near in one letter, once, to an adult; a missed night is made good', async () => {
    const { adult, person } = await given.setting(hubId)
    const chosen = { remind: [7, 1] }
    await given.tracked(hubId, adult.id, { ...chosen, title: 'One', deadline: inDays(7) })
    const two = await given.tracked(hubId, adult.id, { ...chosen, title: 'Two', deadline: inDays(5) })
    await given.tracked(hubId, adult.id, { title: 'Unasked', deadline: inDays(3) })
    await given.tracked(hubId, adult.id, { ...chosen, title: 'Sent', state: 'sent', deadline: inDays(3) })
    const heard = { state: 'heard-back' as const, heard: 'interview', heardOn: inDays(1) }
    await given.tracked(hubId, adult.id, { ...chosen, title: 'Met', ...heard })

    expect(await due(now)).toContain(adult.id)
    expect(await remind(adult.id)).toMatchObject({ ok: true })
    expect((await remind(adult.id)).ok).toBe(false)
    const letter = await deadlineLetter(system('tracker', hubId), adult.id, '2027-02-01')
    expect(letter?.to.id).toBe(person.id)
    expect(letter?.near.map(({ title }) => title)).toEqual(['Met', 'Two', 'One'])

    clock.set(new Date('2027-02-02T10:00:00Z'))
    expect(await due(clock.now())).not.toContain(adult.id)
    await changeApplication(person.actor, { trackedId: two.id, ...said, ...toSelf, deadline: '2027-02-03' })
    expect(await due(clock.now())).toContain(adult.id)
    clock.set(now)
  })

  test('write to no pupil, and to nobody who wants no reminders', async () => {
    const { pupil: young, adult, person } = await given.setting(hubId)
    for (const { id } of [young, adult]) await given.tracked(hubId, id, { remind: [7], deadline: inDays(2) })
    expect(await remind(young.id)).toEqual({ ok: false, why: 'not-found' })
    await transact(person.actor, tx => tx.quietReminder.create({ data: { hubId, personId: person.id, since: now } }))
    expect(await remind(adult.id)).toMatchObject({ ok: true })
    expect(await deadlineLetter(system('tracker', hubId), adult.id, '2027-02-01')).toBeNull()
  })
})

test('figures are kept only where somebody keeps them, for nobody else to see, and taken away again', async () => {
  const { id: trackedId } = await given.tracked(hubId, at.adult.id)
  const facts = { usedCredits: 120, credits: 120, years: 1, level: 5, shape: 'course' as const, startsOn: '2027-09-20' }
  expect((await keepFunding(at.adviser.actor, { trackedId, ...facts })).ok).toBe(false)
  expect(await keepFunding(at.person.actor, { trackedId, ...facts })).toMatchObject({ ok: true })
  expect((await ownTracked(at.person.actor, trackedId))?.funding).toMatchObject({
    ...{ facts, rates: { year: '2025/26' }, figures: { credits: { left: 240 }, pence: { within: 953_500 } } },
  })
  expect(await transact(at.adviser.actor, tx => tx.trackedFunding.count())).toBe(0)
  expect(await dropFunding(at.person.actor, { trackedId })).toMatchObject({ ok: true })
  expect((await ownTracked(at.person.actor, trackedId))?.funding).toBeNull()
})
