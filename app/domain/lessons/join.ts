import { randomInt, randomUUID } from 'node:crypto'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { hash, randomToken } from '~/platform/tokens'
import { system } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { isOn } from './lesson'
import { drawName, drawPictures } from './names'
import { pictures, rejoinPictures } from './pictures'
import { isLessonDoor } from './policy'
import { lessons } from './store'

/** Seats beyond the head count: for a pupil too many, or a device begun anew. */
const spare = 10

/** The lesson that a code opens now, and nothing about anybody in it. */
export const lessonByCode = async (joinCode: string) => {
  const found = await transact({ system: 'link' }, async tx => {
    await tx.$queryRaw`select set_config('traverse.join_code', ${joinCode}, true)`
    return tx.lesson.findFirst({
      select: { id: true, hubId: true, state: true, endsAt: true, openedFrom: true },
    })
  })
  if (!found || found.state === 'ended' || found.endsAt <= clock.now()) return null
  return found
}

const pick = (count: number): number => randomInt(count)

/** Takes a seat in a lesson: two words as a name, three pictures to come back by, a token for the browser. */
export const takeSeat = command({
  name: 'lessons.take-seat',
  load: async (tx, { lessonId }: { lessonId: string; pair: boolean; token: string }) => {
    const lesson = await lessons.lock(tx, lessonId)
    return lesson && { lesson, seats: await tx.seat.findMany({ where: { lessonId } }) }
  },
  allow: isLessonDoor,
  decide: ({ lesson, seats }, { pair, token }, at) => {
    if (!isOn(lesson, at)) return refuse('no-such-code')
    if (lesson.state === 'locked') return refuse('locked')
    const there = seats.filter(({ removedAt }) => removedAt === null)
    if (there.length >= lesson.headCount + spare) return refuse('full')
    const taken = (rows: readonly number[][]) => new Set(rows.map(row => row.join()))
    const seat = {
      ...{ id: randomUUID(), hubId: lesson.hubId, lessonId: lesson.id, institutionId: lesson.institutionId },
      name: drawName(pick, taken(there.map(({ name }) => name))),
      rejoin: drawPictures(pick, pictures.length, rejoinPictures, taken(there.map(({ rejoin }) => rejoin))),
      number: 1 + Math.max(0, ...seats.map(({ number }) => number)),
      ...{ pair, tokenHash: hash(token), joinedAt: at, endsAt: lesson.endsAt },
    }
    return accept(seat, {
      type: 'seat-taken' as const,
      hubId: lesson.hubId,
      subjectId: lesson.id,
      seatId: seat.id,
    })
  },
  save: async (tx, seat) => {
    await tx.seat.create({ data: seat })
  },
})

/** Comes back to a seat by its row of pictures; the device that had it before has it no longer. */
const takeSeatAgain = command({
  name: 'lessons.take-seat-again',
  load: async (tx, { lessonId, row }: { lessonId: string; row: number[]; token: string }) => {
    const lesson = await lessons.lock(tx, lessonId)
    if (!lesson || !isOn(lesson, clock.now())) return null
    return tx.seat.findFirst({ where: { lessonId, removedAt: null, rejoin: { equals: row } } })
  },
  allow: isLessonDoor,
  decide: (seat, { token }) =>
    accept(
      { id: seat.id, tokenHash: hash(token) },
      { type: 'seat-taken' as const, hubId: seat.hubId, subjectId: seat.lessonId, seatId: seat.id },
    ),
  save: async (tx, { id, tokenHash }) => {
    await tx.seat.update({ where: { id }, data: { tokenHash } })
  },
})

/** Opens a seat by a code that was found; answers the token for the browser. */
export const join = async ({ id, hubId }: { id: string; hubId: string }, pair: boolean) => {
  const token = randomToken()
  const seat = await takeSeat(system('lessons', hubId), { lessonId: id, pair, token })
  return seat.ok ? { ok: true as const, value: token } : seat
}

/** Comes back by pictures; `no-such-row` where no seat of the lesson has them. */
export const joinAgain = async ({ id, hubId }: { id: string; hubId: string }, row: number[]) => {
  const token = randomToken()
  const seat = await takeSeatAgain(system('lessons', hubId), { lessonId: id, row, token })
  if (seat.ok) return { ok: true as const, value: token }
  return refuse('no-such-row')
}
