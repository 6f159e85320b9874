import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { isOn } from './lesson'
import { mayRun } from './policy'
import { lessonOf, lessons } from './store'

/** The most that may be typed at one seat in a lesson, so that nobody fills a shelf by holding a key. */
const mostThoughts = 40

/** The id of the seat an actor sits at. */
export const seatIdOf = ({ personId }: Actor): string | null => {
  const id = personId.startsWith('seat.') ? personId.slice('seat.'.length) : ''
  return isId(id) ? id : null
}

const ownSeat = async (tx: Tx, actor: Actor) => {
  const id = seatIdOf(actor)
  if (!id) return null
  await tx.$queryRaw`select 1 from seat where id = ${id}::uuid for update`
  const found = await tx.seat.findUnique({ where: { id }, include: { lesson: true } })
  if (!found || found.removedAt) return null
  const { lesson, ...seat } = found
  return { seat, lesson: lessonOf(lesson) }
}

/** Notes that a clip of the lesson was opened at this seat. */
export const hearInLesson = command({
  name: 'lessons.hear',
  load: async (tx, { answerId }: { answerId: string }, actor) => {
    const own = await ownSeat(tx, actor)
    return own?.lesson.answerIds.includes(answerId) ? own : null
  },
  allow: () => true,
  decide: ({ seat }, { answerId }, at) => accept({ hubId: seat.hubId, seatId: seat.id, answerId, heardAt: at }),
  save: async (tx, heard) => {
    await tx.seatHeard.createMany({ data: [heard], skipDuplicates: true })
  },
})

/** Keeps a clip with a thought, or writes down what was talked about. Private to the seat and the teacher. */
export const writeInLesson = command({
  name: 'lessons.write',
  load: async (tx, { answerId }: { answerId: string | null; text: string }, actor) => {
    const own = await ownSeat(tx, actor)
    if (!own || (answerId !== null && !own.lesson.answerIds.includes(answerId))) return null
    return { ...own, written: await tx.seatThought.count({ where: { seatId: own.seat.id } }) }
  },
  allow: () => true,
  decide: ({ seat, lesson, written }, { answerId, text }, at) => {
    if (!isOn(lesson, at)) return refuse('over')
    if (written >= mostThoughts) return refuse('too-many')
    // A class that does not write keeps clips without a word.
    if (!lesson.writing && text !== '') return refuse('not-writing')
    return accept({
      ...{ id: randomUUID(), hubId: seat.hubId, lessonId: lesson.id, seatId: seat.id, teacherId: lesson.teacherId },
      ...{ answerId, text, writtenAt: at },
    })
  },
  save: async (tx, thought) => {
    await tx.seatThought.create({ data: thought })
    await tx.seat.update({ where: { id: thought.seatId }, data: { typedAt: thought.writtenAt } })
  },
})

/** Deletes something that was typed at this seat, at once and for good. */
export const forgetThought = command({
  name: 'lessons.forget-thought',
  load: async (tx, { seatThoughtId }: { seatThoughtId: string }, actor) => {
    const seatId = seatIdOf(actor)
    return seatId && isId(seatThoughtId) ? tx.seatThought.findFirst({ where: { id: seatThoughtId, seatId } }) : null
  },
  allow: () => true,
  decide: thought => accept(thought),
  save: async (tx, { id }) => {
    await tx.seatThought.delete({ where: { id } })
  },
})

/** "We have finished." May be said again; nothing is locked by it. */
export const handIn = command({
  name: 'lessons.hand-in',
  load: async (tx, _input: object, actor) => ownSeat(tx, actor),
  allow: () => true,
  decide: ({ seat }, _input, at) =>
    accept(
      { id: seat.id, handedInAt: at },
      { type: 'seat-handed-in' as const, hubId: seat.hubId, subjectId: seat.lessonId, seatId: seat.id },
    ),
  save: async (tx, { id, handedInAt }) => {
    await tx.seat.update({ where: { id }, data: { handedInAt } })
  },
})

/** Leaves the device to somebody else. The pictures lead back while the lesson lasts. */
export const leaveSeat = command({
  name: 'lessons.leave',
  load: async (tx, _input: object, actor) => ownSeat(tx, actor),
  allow: () => true,
  decide: ({ seat }) =>
    accept(
      { id: seat.id },
      { type: 'seat-left' as const, hubId: seat.hubId, subjectId: seat.lessonId, seatId: seat.id },
    ),
  save: async (tx, { id }) => {
    await tx.seat.update({ where: { id }, data: { tokenHash: null } })
  },
})

/** Takes a seat out of the lesson: its device is out at once. What was typed there stays for the teacher to read. */
export const removeSeat = command({
  name: 'lessons.remove-seat',
  load: async (tx, { lessonId, seatId }: { lessonId: string; seatId: string }) => {
    const lesson = await lessons.lock(tx, lessonId)
    const seat = lesson && isId(seatId) ? await tx.seat.findFirst({ where: { id: seatId, lessonId } }) : null
    return lesson && seat && { lesson, seat }
  },
  allow: (actor, { lesson }) => mayRun(actor, lesson),
  decide: ({ lesson, seat }, _input, at) =>
    accept(
      { id: seat.id, removedAt: seat.removedAt ?? at, tokenHash: null },
      { type: 'seat-removed' as const, hubId: lesson.hubId, subjectId: lesson.id, seatId: seat.id },
    ),
  save: async (tx, { id, ...data }) => {
    await tx.seat.update({ where: { id }, data })
  },
})
