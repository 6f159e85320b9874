import { beforeAll, describe, expect, test } from 'vitest'
import { nameSafeguardingLead } from '~/domain/exploration'
import type { Actor } from '~/domain/kernel/actor'
import { system } from '~/domain/kernel/actor'
import { makeCards, setFlags } from '~/domain/learners'
import {
  boardOf,
  endLesson,
  forgetThought,
  handIn,
  hearInLesson,
  join,
  joinAgain,
  lessonByCode,
  lessonToRun,
  lockLesson,
  moveLessonStep,
  noteLessonTalk,
  orderFor,
  ownSeat,
  passedTo,
  passThoughtOn,
  removeSeat,
  seatCookie,
  seeThoughts,
  showCard,
  showThought,
  startLesson,
  thoughtsToRead,
  tickPresent,
  unlockLesson,
  whoSits,
  writeInLesson,
} from '~/domain/lessons'
import { transact } from '~/platform/db'
import { given as exploring } from '../../support/factories/exploration'
import { given as learning } from '../../support/factories/learners'
import { given } from '../../support/factories/network'

const plan = {
  ...{ shipped: null, title: 'A day', talk: ['Why?'], questions: [1], clips: 1 },
  steps: [
    { title: 'Listen', pupils: 'Listen', minutes: 5 },
    { title: 'Talk', pupils: 'Talk', minutes: 5 },
  ],
}
const answerIds = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b']

let hubId = ''
let institutionId = ''
const staff: Record<string, Actor> = {}
const member = async (role: 'teacher' | 'careers-leader', at: string): Promise<Actor> => {
  const { id } = await given.person(hubId, { roles: [{ role, at }] })
  return { personId: id, hubId, hats: [{ role, organisationId: at }] }
}
const as = (name: string): Actor => {
  const found = staff[name]
  if (!found) throw new Error(name)
  return found
}
const value = <T>(outcome: { ok: true; value: T } | { ok: false; why: string }): T => {
  if (!outcome.ok) throw new Error(outcome.why)
  return outcome.value
}
const started = async (more: { headCount?: number; writing?: boolean; groupId?: string } = {}) =>
  value(
    await startLesson(as('teacher'), {
      ...{ institutionId, groupId: null, yearGroup: 8, headCount: 30, writing: true, planAddress: 'x', plan },
      ...{ answerIds, address: '10.0.0.1', ...more },
    }),
  )
const sitting = async (joinCode: string | null): Promise<Actor> => {
  const found = await lessonByCode(joinCode ?? '')
  if (!found) throw new Error('no lesson')
  const token = value(await join(found, false))
  const seat = await whoSits(seatCookie(token).split(';')[0] ?? '')
  if (!seat) throw new Error('no seat')
  return seat
}

beforeAll(async () => {
  hubId = (await given.hub()).id
  institutionId = (await given.institution(hubId)).id
  const other = (await given.institution(hubId)).id
  staff.teacher = await member('teacher', institutionId)
  staff.colleague = await member('teacher', institutionId)
  staff.leader = await member('careers-leader', institutionId)
  staff.elsewhere = await member('careers-leader', other)
})

describe('a lesson in a room', () => {
  test('opens by its code alone, gives each seat its own name, and comes back by pictures', async () => {
    const lesson = await started()
    const [one, two] = [await sitting(lesson.joinCode), await sitting(lesson.joinCode)]
    const [mine, theirs] = [await ownSeat(one), await ownSeat(two)]
    expect(mine?.name).not.toEqual(theirs?.name)
    expect(orderFor('a', answerIds).sort()).toEqual(answerIds)

    const found = await lessonByCode(lesson.joinCode ?? '')
    if (!found || !mine) throw new Error('no lesson')
    expect(await joinAgain(found, [0, 0, 0])).toEqual({ ok: false, why: 'no-such-row' })
    const token = value(await joinAgain(found, mine.rejoin))
    expect((await whoSits(seatCookie(token).split(';')[0] ?? ''))?.personId).toBe(one.personId)
    expect(await lessonByCode('2222222')).toBeNull()
  })

  test('locks, takes out, ends: then nothing opens it and no seat sits', async () => {
    const lesson = await started({ headCount: 1 })
    const lessonId = lesson.id
    const seat = await sitting(lesson.joinCode)
    await lockLesson(as('colleague'), { lessonId })
    const found = await lessonByCode(lesson.joinCode ?? '')
    expect(found && (await join(found, false))).toEqual({ ok: false, why: 'locked' })
    await unlockLesson(as('teacher'), { lessonId })
    const room = await lessonToRun(as('teacher'), lessonId)
    const seatId = room?.seats[0]?.id ?? ''
    expect(await removeSeat(as('elsewhere'), { lessonId, seatId })).toEqual({ ok: false, why: 'not-found' })
    value(await removeSeat(as('teacher'), { lessonId, seatId }))
    expect(await writeInLesson(seat, { answerId: null, text: 'Late' })).toEqual({ ok: false, why: 'not-found' })
    value(await moveLessonStep(as('teacher'), { lessonId, move: 'next' }))
    expect(value(await moveLessonStep(as('teacher'), { lessonId, move: 'next' })).step).toBe(1)
    expect(value(await moveLessonStep(as('teacher'), { lessonId, move: 'hold' })).heldSeconds).toBeGreaterThan(290)
    value(await endLesson(as('teacher'), { lessonId }))
    expect(await lessonByCode(lesson.joinCode ?? '')).toBeNull()
    expect(await moveLessonStep(as('teacher'), { lessonId, move: 'back' })).toEqual({ ok: false, why: 'over' })
  })

  test('what is typed is for the seat and the teacher: no colleague, no other seat, no board without a yes', async () => {
    const lesson = await started()
    const lessonId = lesson.id
    const [one, two] = [await sitting(lesson.joinCode), await sitting(lesson.joinCode)]
    value(await hearInLesson(one, { answerId: answerIds[0] ?? '' }))
    value(await writeInLesson(one, { answerId: answerIds[0] ?? '', text: 'He laughed about it' }))
    value(await writeInLesson(one, { answerId: null, text: 'Gone again' }))
    value(await handIn(one, {}))
    expect(await hearInLesson(two, { answerId: '00000000-0000-7000-8000-00000000000c' })).toMatchObject({ ok: false })

    for (const actor of [two, as('colleague'), as('leader'), as('elsewhere')])
      expect(await transact(actor, tx => tx.seatThought.count({ where: { lessonId } }))).toBe(0)
    expect(await thoughtsToRead(as('colleague'), lessonId)).toBeNull()
    expect(await lessonToRun(as('colleague'), lessonId)).toMatchObject({ reader: false, unseen: 0 })
    const read = await thoughtsToRead(as('teacher'), lessonId)
    expect(read?.thoughts.map(({ text }) => text)).toEqual(['He laughed about it', 'Gone again'])

    const [first, second] = read?.thoughts ?? []
    expect((await boardOf(as('teacher'), lessonId))?.thought).toBeNull()
    expect(await showThought(as('colleague'), { lessonId, seatThoughtId: first?.id ?? '' })).toMatchObject({
      ok: false,
    })
    value(await showThought(as('teacher'), { lessonId, seatThoughtId: first?.id ?? '' }))
    expect((await boardOf(as('teacher'), lessonId))?.thought).toBe('He laughed about it')

    expect(await forgetThought(two, { seatThoughtId: second?.id ?? '' })).toEqual({ ok: false, why: 'not-found' })
    value(await forgetThought(one, { seatThoughtId: second?.id ?? '' }))
    expect((await ownSeat(one))?.thoughts.length).toBe(1)

    const ended = value(await endLesson(as('colleague'), { lessonId }))
    const seen = value(await seeThoughts(as('teacher'), { lessonId }))
    expect(seen.expiresOn < ended.expiresOn).toBe(true)
  })

  test('a class that does not write keeps clips without a word', async () => {
    const lesson = await started({ writing: false })
    const seat = await sitting(lesson.joinCode)
    expect(await writeInLesson(seat, { answerId: null, text: 'Hi' })).toEqual({ ok: false, why: 'not-writing' })
    value(await writeInLesson(seat, { answerId: answerIds[0] ?? '', text: '' }))
  })

  test('a worrying thought is copied to the safeguarding lead, who alone reads it', async () => {
    const lesson = await started()
    const lessonId = lesson.id
    const seat = await sitting(lesson.joinCode)
    const { id: seatThoughtId } = value(await writeInLesson(seat, { answerId: null, text: 'I am scared at home' }))
    expect(await passThoughtOn(as('teacher'), { lessonId, seatThoughtId })).toEqual({ ok: false, why: 'no-lead' })
    value(await nameSafeguardingLead(as('leader'), { institutionId, personId: as('leader').personId }))
    value(await passThoughtOn(as('teacher'), { lessonId, seatThoughtId }))
    expect(await passThoughtOn(as('teacher'), { lessonId, seatThoughtId })).toEqual({
      ok: false,
      why: 'passed-already',
    })
    expect((await passedTo(as('leader'))).map(({ text }) => text)).toEqual(['I am scared at home'])
    expect(await passedTo(as('colleague'))).toEqual([])
  })

  test('a card ties a seat to its learner, in a lesson of the institution and of the group, once', async () => {
    const [pupil, stranger] = [
      await learning.learner(hubId, institutionId),
      await learning.learner(hubId, institutionId),
    ]
    const { cards, cardCode } = value(
      await makeCards(as('teacher'), { institutionId, learnerIds: [pupil.id, stranger.id] }),
    )
    const group = await transact(as('teacher'), tx =>
      tx.learnerGroup.create({
        data: {
          ...{ hubId, institutionId, name: '8A', createdAt: new Date() },
          members: { create: [{ learnerId: pupil.id }] },
        },
      }),
    )
    const lesson = await started({ groupId: group.id })
    const [one, two] = [await sitting(lesson.joinCode), await sitting(lesson.joinCode)]
    const card = (index: number) => ({ code: cardCode.toLowerCase(), pictures: cards[index]?.pictures ?? [] })
    expect(await showCard(one, { ...card(0), code: 'WRONG' })).toEqual({ ok: false, why: 'no-such-card' })
    expect(await showCard(one, card(1))).toEqual({ ok: false, why: 'no-such-card' })
    value(await showCard(one, card(0)))
    expect(await showCard(two, card(0))).toEqual({ ok: false, why: 'sits-already' })
    expect((await ownSeat(one))?.tied).toBe(true)
  })

  test('the talk is noted once for who sits with a card and who is ticked, and nobody is counted twice', async () => {
    const lives = await exploring.heardLives(hubId, ['2121', '3544'], [4])
    const heard = lives.flatMap(({ answers }) => answers.map(({ id }) => id))
    const label = (name: string) => learning.learner(hubId, institutionId, { label: name })
    const [ana, ben, cyn, dan] = [await label('Ana'), await label('Ben'), await label('Cyn'), await label('Dan')]
    const group = await transact(as('teacher'), tx =>
      tx.learnerGroup.create({
        data: {
          ...{ hubId, institutionId, name: '8 talks', createdAt: new Date() },
          members: { create: [ana, ben, cyn].map(({ id }) => ({ learnerId: id })) },
        },
      }),
    )
    const { id: lessonId } = await learning.lesson(hubId, institutionId, {
      ...{ groupId: group.id, plan, answerIds: heard, teacherId: as('teacher').personId },
    })
    await learning.seat({ hubId, id: lessonId, institutionId }, { learnerId: ana.id })
    const talk = { lessonId, people: 4, surprised: 'That nobody planned it.', answerIds: heard }
    const talks = (learnerId: string) =>
      transact(as('teacher'), tx => tx.discussion.count({ where: { learnerId, groupId: lessonId } }))
    const clips = (learnerId: string) => transact(as('teacher'), tx => tx.fragmentHeard.count({ where: { learnerId } }))

    // Somebody of another class and whoever sits there already cannot be ticked.
    value(await tickPresent(as('teacher'), { lessonId, learnerIds: [ana.id, ben.id, dan.id] }))
    expect((await lessonToRun(as('colleague'), lessonId))?.present).toEqual(['Ben'])
    expect(await tickPresent(as('elsewhere'), { lessonId, learnerIds: [] })).toEqual({ ok: false, why: 'not-found' })
    expect(await noteLessonTalk(as('teacher'), { ...talk, people: 2 })).toEqual({ ok: false, why: 'too-few' })
    expect(value(await noteLessonTalk(as('colleague'), talk)).count).toBe(2)
    expect(await tickPresent(as('teacher'), { lessonId, learnerIds: [] })).toEqual({ ok: false, why: 'noted-already' })

    value(await tickPresent(as('teacher'), { lessonId, learnerIds: [ben.id, cyn.id] }))
    expect(value(await noteLessonTalk(as('teacher'), talk)).count).toBe(3)
    const counted = await Promise.all([ana, ben, cyn, dan].map(async ({ id }) => [await talks(id), await clips(id)]))
    expect(counted).toEqual([
      [1, 0],
      [1, heard.length],
      [1, heard.length],
      [0, 0],
    ])
  })

  test('flags are for careers leaders of the institution alone', async () => {
    const pupil = await learning.learner(hubId, institutionId)
    const flags = {
      ...{ pupilPremium: true, send: 'none' as const, lookedAfter: false, persistentlyAbsent: false },
      ...{ eal: false, sex: null },
    }
    expect(await setFlags(as('teacher'), { learnerId: pupil.id, flags })).toEqual({ ok: false, why: 'not-allowed' })
    value(await setFlags(as('leader'), { learnerId: pupil.id, flags }))
    for (const [actor, rows] of [
      [as('leader'), 1],
      [as('teacher'), 0],
      [as('elsewhere'), 0],
      [system('lessons', hubId), 0],
    ] as const)
      expect(await transact(actor, tx => tx.learnerFlags.count({ where: { learnerId: pupil.id } }))).toBe(rows)
  })
})
