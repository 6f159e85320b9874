import { clock } from '~/platform/clock'
import { isId, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { isOn, type Lesson, timeLeft } from './lesson'
import { mayRead, mayRun } from './policy'
import { roomsOf } from './run-lesson'
import { seatIdOf } from './seat-verbs'
import { lessonOf } from './store'

/** How many sit together to talk. */
const tableSize = 4

/** The table of a seat: fours in the order of joining. */
export const tableOf = (number: number): number => Math.ceil(number / tableSize)

/** A lesson's state as pages show it: over when its time is, whether or not anybody pressed. */
const shownOf = (lesson: Lesson, at: Date) => ({
  ...{ id: lesson.id, plan: lesson.plan, voice: lesson.voice, yearGroup: lesson.yearGroup, writing: lesson.writing },
  ...{ step: lesson.step, headCount: lesson.headCount, withoutDevice: lesson.withoutDevice, groupId: lesson.groupId },
  state: isOn(lesson, at) ? lesson.state : ('ended' as const),
  time: timeLeft(lesson, at),
  joinCode: isOn(lesson, at) ? lesson.joinCode : null,
  ...{ startedAt: lesson.startedAt, planAddress: lesson.planAddress },
})
export type LessonShown = ReturnType<typeof shownOf>

/** Lessons of the reader's institutions, running ones first. */
export const lessonsOf = (viewer: Actor) =>
  transact(viewer, async tx => {
    const at = clock.now()
    const rows = await tx.lesson.findMany({
      where: { institutionId: { in: roomsOf(viewer) } },
      orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
      take: 100,
      include: { _count: { select: { seats: true } } },
    })
    const lines = rows.map(({ _count, ...row }) => ({
      ...shownOf(lessonOf(row), at),
      seats: _count.seats,
      mine: row.teacherId === viewer.personId,
    }))
    return {
      running: lines.filter(({ state }) => state !== 'ended'),
      over: lines.filter(({ state }) => state === 'ended').slice(0, 20),
    }
  })

/** A lesson for whoever runs it: who is there, and what is complete. Nothing anybody wrote. */
export const lessonToRun = (viewer: Actor, lessonId: string) =>
  transact(viewer, async tx => {
    if (!isId(lessonId)) return null
    const row = await tx.lesson.findUnique({ where: { id: lessonId } })
    if (!row) return null
    const lesson = lessonOf(row)
    if (!mayRun(viewer, lesson)) return null
    const seats = await tx.seat.findMany({
      where: { lessonId },
      orderBy: { number: 'asc' },
      include: { _count: { select: { heard: true } }, learner: { select: { label: true } } },
    })
    const present = await tx.lessonPresent.findMany({
      where: { lessonId },
      select: { learner: { select: { label: true } } },
      orderBy: { learner: { label: 'asc' } },
    })
    const reader = mayRead(viewer, lesson)
    const written = reader
      ? await tx.seatThought.groupBy({ by: ['seatId'], where: { lessonId }, _count: { _all: true } })
      : []
    const unseen = reader ? await tx.seatThought.count({ where: { lessonId, seenAt: null, text: { not: '' } } }) : 0
    const countOf = new Map(written.map(({ seatId, _count }) => [seatId, _count._all]))
    return {
      ...shownOf(lesson, clock.now()),
      reader,
      unseen,
      present: present.map(({ learner }) => learner.label),
      noted: lesson.talkNotedAt !== null,
      seats: seats
        .filter(({ removedAt }) => removedAt === null)
        .map(({ id, name, rejoin, number, pair, handedInAt, learner, tokenHash, _count }) => ({
          ...{ id, name: name as [number, number], rejoin, table: tableOf(number), pair },
          ...{ heard: _count.heard, written: reader ? (countOf.get(id) ?? 0) : null, handedIn: handedInAt !== null },
          ...{ label: learner?.label ?? null, away: tokenHash === null },
        })),
    }
  })
export type LessonToRun = NonNullable<Awaited<ReturnType<typeof lessonToRun>>>

/** What the board of a lesson shows: no roster, no names, and a thought only where the teacher said yes. */
export const boardOf = (viewer: Actor, lessonId: string) =>
  transact(viewer, async tx => {
    if (!isId(lessonId)) return null
    const row = await tx.lesson.findUnique({ where: { id: lessonId } })
    if (!row) return null
    const lesson = lessonOf(row)
    if (!mayRun(viewer, lesson)) return null
    const there = await tx.seat.count({ where: { lessonId, removedAt: null } })
    const shown = lesson.shownThought
      ? await tx.seatThought.findFirst({ where: { id: lesson.shownThought }, select: { text: true } })
      : null
    return { ...shownOf(lesson, clock.now()), there, thought: shown?.text ?? null }
  })

/** Everything typed in a lesson, to its teacher, in the order of the seats. */
export const thoughtsToRead = (viewer: Actor, lessonId: string) =>
  transact(viewer, async tx => {
    if (!isId(lessonId)) return null
    const row = await tx.lesson.findUnique({ where: { id: lessonId }, include: { institution: true } })
    if (!row) return null
    const { institution, ...rest } = row
    const lesson = lessonOf(rest)
    if (!mayRead(viewer, lesson)) return null
    const thoughts = await tx.seatThought.findMany({
      where: { lessonId, text: { not: '' } },
      orderBy: [{ seat: { number: 'asc' } }, { writtenAt: 'asc' }],
      include: { seat: { select: { name: true, learner: { select: { label: true } } } } },
    })
    return {
      ...shownOf(lesson, clock.now()),
      hasLead: institution.safeguardingLeadId !== null,
      shownThought: lesson.shownThought,
      thoughts: thoughts.map(({ id, text, answerId, seat, passedAt }) => ({
        ...{ id, text, answerId, name: seat.name as [number, number], label: seat.learner?.label ?? null },
        passed: passedAt !== null,
      })),
    }
  })

/** Thoughts that were passed to the reader as their institution's safeguarding lead. */
export const passedTo = (viewer: Actor) =>
  transact(viewer, async tx => {
    const rows = await tx.passedThought.findMany({
      where: { toPerson: viewer.personId },
      orderBy: [{ passedAt: 'desc' }, { id: 'asc' }],
    })
    const by = await tx.person.findMany({
      where: { id: { in: rows.map(({ passedBy }) => passedBy) } },
      select: { id: true, name: true },
    })
    const learners = await tx.learner.findMany({
      where: { id: { in: rows.flatMap(({ learnerId }) => learnerId ?? []) } },
      select: { id: true, label: true },
    })
    return rows.map(({ id, name, text, passedAt, readAt, passedBy, learnerId }) => ({
      ...{ id, name: name as [number, number], text, passedAt, read: readAt !== null },
      by: by.find(person => person.id === passedBy)?.name ?? '',
      label: learners.find(learner => learner.id === learnerId)?.label ?? null,
    }))
  })

/** A seat's own view: its name and pictures, the step, and what was heard and typed here. */
export const ownSeat = (viewer: Actor) =>
  transact(viewer, async tx => {
    const id = seatIdOf(viewer)
    if (!id) return null
    const found = await tx.seat.findUnique({
      where: { id },
      include: { lesson: true, heard: true, thoughts: { orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }] } },
    })
    if (!found) return null
    const lesson = lessonOf(found.lesson)
    return {
      ...shownOf(lesson, clock.now()),
      ...{ name: found.name as [number, number], rejoin: found.rejoin, table: tableOf(found.number), pair: found.pair },
      ...{ answerIds: lesson.answerIds, seed: `${lesson.seed} ${found.id}`, tied: found.learnerId !== null },
      heard: found.heard.map(({ answerId }) => answerId),
      thoughts: found.thoughts.map(thought => ({
        ...{ id: thought.id, answerId: thought.answerId, text: thought.text },
      })),
      handedIn: found.handedInAt !== null,
    }
  })
export type OwnSeat = NonNullable<Awaited<ReturnType<typeof ownSeat>>>
