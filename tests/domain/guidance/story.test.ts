import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { diaryWeek } from '~/domain/appointments'
import {
  attendGuidance,
  bookGuidance,
  cancelGuidance,
  doneAction,
  giveAdviser,
  guidanceCounts,
  guidanceDue,
  guidanceFor,
  guidanceForStaff,
  guidanceWaiting,
  lapseOffers,
  offerGuidance,
  ownGuidance,
  requestGuidance,
  scheduleGuidance,
  shareRecord,
} from '~/domain/guidance'
import { type Actor, system } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given as advice } from '../../support/factories/advice'
import { given as diary, inHours } from '../../support/factories/appointments'
import { given as exploring } from '../../support/factories/exploration'
import { given } from '../../support/factories/guidance'
import { given as learning } from '../../support/factories/learners'
import { given as network } from '../../support/factories/network'

const now = new Date('2027-02-01T10:00:00Z')
let hubId = ''
beforeEach(async () => {
  clock.set(now)
  hubId ||= (await network.hub()).id
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

const later = (days: number) => clock.set(new Date(now.getTime() + days * 86_400_000))

describe('asked, two times, chosen, met, written down, kept', () => {
  test('the whole way; the careers leader sees that they met and what was agreed, and nothing that was said', async () => {
    const { adviser, leader, pupil } = await given.setting(hubId)
    expect(await requestGuidance(pupil, { wish: 'Ships, and what comes after' })).toMatchObject({ ok: true })
    expect(await requestGuidance(pupil, { wish: '' })).toEqual({ ok: false, why: 'open-already' })
    const [mine] = (await ownGuidance(pupil))?.meetings ?? []
    const guidanceId = mine?.id ?? ''
    expect(await guidanceFor(adviser.actor, guidanceId)).toMatchObject({
      ...{ label: 'Quiet Otter', record: { wish: 'Ships, and what comes after' } },
    })
    const of = { hubId, adviserId: adviser.id }
    const timeIds = [(await diary.time(of, inHours(48))).id, (await diary.time(of, inHours(52))).id]
    expect(await offerGuidance(adviser.actor, { guidanceId, timeIds })).toMatchObject({ ok: true })
    const [offer] = (await guidanceFor(pupil, guidanceId))?.offers ?? []
    expect(await bookGuidance(pupil, { guidanceId, timeId: offer?.id ?? '' })).toMatchObject({ ok: true })
    later(3)
    expect(await attendGuidance(adviser.actor, { guidanceId })).toMatchObject({ ok: true })
    const talked = 'Her uncle sails. Two colleges have the course.'
    const share = (text: string) =>
      shareRecord(adviser.actor, {
        ...{ guidanceId, talked: text, followUpOn: '2027-03-20' },
        actions: [{ kind: 'course-search', words: 'Both colleges', owner: 'pupil', dueOn: '2027-02-20' }],
      })
    expect(await share(' ')).toEqual({ ok: false, why: 'nothing-written' })
    expect((await guidanceFor(pupil, guidanceId))?.record?.talked).toBe('')
    expect(await share(talked)).toMatchObject({ ok: true })

    const own = await guidanceFor(pupil, guidanceId)
    expect(own?.record?.talked).toBe(talked)
    const seen = await guidanceFor(leader.actor, guidanceId)
    expect(seen).toMatchObject({ state: 'record-shared', record: null, label: 'Quiet Otter' })
    expect(seen?.actions).toMatchObject([{ kind: 'course-search', words: 'Both colleges' }])
    expect(JSON.stringify(seen)).not.toMatch(/Ships|uncle/)
    const raw = await transact(leader.actor, tx => tx.guidanceRecord.findMany({ where: { meetingId: guidanceId } }))
    expect(raw).toEqual([])

    const actionId = own?.actions[0]?.id ?? ''
    expect(await doneAction(leader.actor, { guidanceId, actionId })).toEqual({ ok: false, why: 'not-allowed' })
    expect(await doneAction(pupil, { guidanceId, actionId })).toMatchObject({ ok: true })
    later(48)
    expect(await guidanceDue.toLookBack(clock.now())).toContainEqual({ hubId, guidanceId })
  })

  test('a record put right stays done where it was done', async () => {
    const { adviser, learner, pupil } = await given.setting(hubId)
    const made = await given.meeting(learner, adviser.id, 'attended', { metOn: new Date('2027-02-01') })
    const guidanceId = made.id
    const action = (kind: 'cv' | 'other', words: string) => ({
      ...{ kind, words, owner: 'pupil' as const, dueOn: '2027-02-20' },
    })
    const share = (...actions: ReturnType<typeof action>[]) =>
      shareRecord(adviser.actor, { guidanceId, talked: 'Two ways on', actions })
    await share(action('other', 'Ring the college'), action('cv', ''), action('other', 'Ask at home'))
    const agreed = async () => (await guidanceFor(pupil, guidanceId))?.actions ?? []
    const [first, cv] = await agreed()
    for (const one of [first, cv]) await doneAction(pupil, { guidanceId, actionId: one?.id ?? '' })

    // One in front, one put right, one left out.
    await share(action('other', 'Read the letter'), action('cv', 'With Mum'), action('other', 'Ring the college'))
    expect((await agreed()).map(({ words, doneAt }) => [words, doneAt !== null])).toEqual([
      ['Read the letter', false],
      ['With Mum', true],
      ['Ring the college', true],
    ])
    expect((await agreed()).map(({ id }) => id)).toEqual(expect.arrayContaining([first?.id, cv?.id]))
    await share(action('cv', 'Twice'), action('cv', 'Twice'))
    expect((await agreed()).map(({ doneAt }) => doneAt !== null)).toEqual([false, true])
  })

  test('times that nobody chose are free again after seven days, and the adviser offers others', async () => {
    const { adviser, learner, pupil } = await given.setting(hubId)
    const { id: guidanceId } = await given.meeting(learner, adviser.id, 'scheduled')
    const of = { hubId, adviserId: adviser.id }
    const timeIds = [(await diary.time(of, inHours(48))).id, (await diary.time(of, inHours(24 * 9))).id]
    await offerGuidance(adviser.actor, { guidanceId, timeIds })
    const due = async () => (await guidanceDue.offersOver(clock.now())).some(one => one.guidanceId === guidanceId)
    const lapse = () => lapseOffers(system('guidance', hubId), { guidanceId })
    later(6.9)
    expect([await due(), await lapse()]).toEqual([false, { ok: false, why: 'not-due' }])
    later(7)
    expect(await due()).toBe(true)
    expect(await lapse()).toMatchObject({ ok: true })
    expect(await guidanceFor(pupil, guidanceId)).toMatchObject({ state: 'scheduled', offers: [] })
    expect((await guidanceFor(adviser.actor, guidanceId))?.free.map(({ id }) => id)).toEqual([timeIds[1]])
    expect(await guidanceWaiting(adviser.actor)).toBe(1)
  })

  test('a pupil calls it off until it begins; whether they met is then for staff to say', async () => {
    const { adviser, leader, learner, pupil } = await given.setting(hubId)
    const { id: guidanceId } = await given.meeting(learner, adviser.id, 'scheduled')
    const { id: timeId } = await diary.time({ hubId, adviserId: adviser.id }, inHours(48))
    await bookGuidance(adviser.actor, { guidanceId, timeId })
    later(2.1)
    expect((await guidanceFor(pupil, guidanceId))?.moves).toEqual([])
    expect(await cancelGuidance(pupil, { guidanceId })).toEqual({ ok: false, why: 'time-passed' })
    expect((await diaryWeek(adviser.actor, { day: null }))?.unsaid).toMatchObject([{ guidanceId }])
    expect(await cancelGuidance(leader.actor, { guidanceId })).toMatchObject({ ok: true })
  })

  test('a record is due in ten days, and late after', async () => {
    const { adviser, learner } = await given.setting(hubId)
    const made = await given.meeting(learner, adviser.id, 'attended', { metOn: new Date('2027-02-01') })
    const due = async () => (await guidanceDue.records(clock.now())).find(one => one.guidanceId === made.id)?.day
    const left = async () => (await guidanceFor(adviser.actor, made.id))?.shareLeft
    for (const [day, due_, left_] of [
      [6, undefined, 4],
      [7, 7, 3],
      [10, 7, 0],
      [11, 11, -1],
    ] as const) {
      later(day)
      expect([await due(), await left()], `day ${day}`).toEqual([due_, left_])
    }
  })
})

describe('who is given', () => {
  test('a careers leader’s registration does not cover it, nor a lapsed one, nor level 5', async () => {
    const { school, leader } = await given.setting(hubId)
    const coordinator = (await network.person(hubId, { roles: ['coordinator'] })).actor
    const give = (adviserId: string, actor: Actor) => giveAdviser(actor, { institutionId: school.id, adviserId })
    for (const registered of [{ body: 'rcl', level: 7 }, { level: 5 }, { to: new Date('2027-01-31') }, null]) {
      const { id } = await advice.adviser(hubId, { registered })
      expect(await give(id, leader.actor)).toEqual({ ok: false, why: 'not-registered' })
    }
    const { id, actor } = await advice.adviser(hubId)
    expect(await give(id, actor)).toEqual({ ok: false, why: 'not-allowed' })
    expect(await give(leader.id, coordinator)).toEqual({ ok: false, why: 'not-adviser' })
    expect(await give(id, coordinator)).toMatchObject({ ok: true })
    expect(await give(id, leader.actor)).toEqual({ ok: false, why: 'given-already' })
  })

  test('an adviser sees a pupil’s label for a meeting, nothing else of them, and no longer once the giving has ended', async () => {
    const { adviser, learner, given: giving } = await given.setting(hubId)
    const made = await given.meeting(learner, adviser.id, 'scheduled')
    expect(await guidanceFor(adviser.actor, made.id)).toMatchObject({ label: 'Quiet Otter' })
    const seen = await transact(adviser.actor, async tx => [
      await tx.learner.count({ where: { id: learner.id } }),
      await tx.explorationCycle.count({ where: { learnerId: learner.id } }),
      await tx.learnerFlags.count({ where: { learnerId: learner.id } }),
    ])
    expect(seen).toEqual([0, 0, 0])
    await transact(system('guidance', hubId), tx =>
      tx.guidanceAdviser.update({ where: { id: giving.id }, data: { to: new Date('2027-01-31') } }),
    )
    expect(await guidanceFor(adviser.actor, made.id)).toBeNull()
  })

  test('after a lapse the adviser reads, and app and database refuse what they write', async () => {
    const { adviser, learner } = await given.setting(hubId)
    const made = await given.meeting(learner, adviser.id, 'attended', { metOn: new Date('2027-02-01') })
    await transact(system('advice', hubId), tx =>
      tx.adviserRegistration.updateMany({ where: { personId: adviser.id }, data: { to: new Date('2027-02-01') } }),
    )
    clock.set(new Date('2027-02-02T00:01:00Z'))
    const share = { guidanceId: made.id, talked: 'Late', actions: [] }
    expect(await shareRecord(adviser.actor, share)).toEqual({ ok: false, why: 'not-registered' })
    expect(await guidanceFor(adviser.actor, made.id)).toMatchObject({ standing: { state: 'lapsed' } })
    await expect(
      transact(adviser.actor, tx =>
        tx.guidanceRecord.update({ where: { meetingId: made.id }, data: { talked: 'Late' } }),
      ),
    ).rejects.toThrow(/adviser_registered/)
    clock.set(new Date('2027-02-01T23:59:00Z'))
    expect(await shareRecord(adviser.actor, share)).toMatchObject({ ok: true })
  })
})

describe('never gated', () => {
  test.each(['widening', 'reflecting', 'triangulating', 'gate-review', 'cleared', 'paused'] as const)(
    'a pupil who is %s asks and reads',
    async state => {
      const school = await network.institution(hubId)
      const learner = await exploring.learner(hubId, {
        ...{
          institutionId: school.id,
          yearGroup: 10,
          cycle: { state, ...(state === 'cleared' ? { clearedAt: now } : {}) },
        },
      })
      const pupil = given.asPupil(learner)
      expect(await requestGuidance(pupil, { wish: '' })).toMatchObject({ ok: true })
      const own = await ownGuidance(pupil)
      expect(own?.meetings).toHaveLength(1)
      expect(await guidanceFor(pupil, own?.meetings[0]?.id ?? '')).not.toBeNull()
    },
  )
})

test('a class is put on a list at once; who has a meeting under way is left as they are', async () => {
  const { school, leader, adviser, learner } = await given.setting(hubId)
  await given.meeting(learner, adviser.id, 'booked')
  const others = []
  for (let one = 0; one < 3; one++) others.push(await learning.learner(hubId, school.id, { yearGroup: 10 }))
  const learnerIds = [learner, ...others].map(({ id }) => id)
  const plan = (adviserId: string) =>
    scheduleGuidance(leader.actor, { institutionId: school.id, adviserId, learnerIds })
  expect(await plan((await advice.adviser(hubId)).id)).toEqual({ ok: false, why: 'not-given' })
  const planned = await plan(adviser.id)
  expect(planned.ok && planned.value).toHaveLength(3)
  expect(await plan(adviser.id)).toEqual({ ok: false, why: 'nobody' })
  expect(await guidanceForStaff(adviser.actor, 'waiting', 1)).toMatchObject({ total: 3 })
})

test('the year group counts who has had one by 16 and by 18, and by when', async () => {
  const { school, leader, adviser } = await given.setting(hubId)
  const add = (yearGroup: number) => learning.learner(hubId, school.id, { yearGroup })
  const [eleven, twelve] = [await add(11), await add(12)]
  await add(11)
  await given.meeting(eleven, adviser.id, 'closed', { metOn: new Date('2026-11-01') })
  // What was had in Year 10 does not stand for the one by 18.
  await given.meeting({ ...twelve, yearGroup: 10 }, adviser.id, 'closed', { metOn: new Date('2025-03-01') })
  const [own] = await guidanceCounts(leader.actor)
  expect(own?.years).toEqual([
    { yearGroup: 10, pupils: 1, met: 0, short: 1, by: '2028-08-31', age: 16 },
    { yearGroup: 11, pupils: 2, met: 1, short: 1, by: '2027-08-31', age: 16 },
    { yearGroup: 12, pupils: 1, met: 0, short: 1, by: '2028-08-31', age: 18 },
  ])
})
