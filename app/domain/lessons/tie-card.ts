import { isId, transact } from '~/platform/db'
import { type Actor, system } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { openDoor } from '../learners'
import { isOn } from './lesson'
import { isLessonDoor } from './policy'
import { seatIdOf } from './seat-verbs'
import { lessons } from './store'

type Card = { code: string; pictures: number[] }

/**
 * Ties a seat to the learner whose card was shown: two pictures and the institution's code, in a lesson of that
 * institution, and where the lesson has a group only its members. Nobody sits twice.
 */
const tieSeat = command({
  name: 'lessons.tie-seat',
  load: async (tx, { seatId, card }: { seatId: string; card: Card }) => {
    const seat = await tx.seat.findUnique({ where: { id: seatId } })
    const lesson = seat && !seat.removedAt ? await lessons.lock(tx, seat.lessonId) : null
    if (!seat || !lesson) return null
    const place = await tx.institution.findUniqueOrThrow({ where: { id: lesson.institutionId } })
    const found =
      place.cardCode && place.cardCode === card.code.toUpperCase().replace(/\s/g, '')
        ? await tx.learnerCard.findFirst({
            where: { institutionId: lesson.institutionId, pictures: { equals: card.pictures } },
            include: { learner: { include: { groups: true } } },
          })
        : null
    const inGroup = !lesson.groupId || found?.learner.groups.some(({ groupId }) => groupId === lesson.groupId)
    const sits = found
      ? await tx.seat.count({
          where: { lessonId: lesson.id, learnerId: found.learnerId, removedAt: null, id: { not: seatId } },
        })
      : 0
    return { seat, lesson, learnerId: inGroup ? (found?.learnerId ?? null) : null, sits }
  },
  allow: isLessonDoor,
  decide: ({ seat, lesson, learnerId, sits }, _input, at) => {
    if (!isOn(lesson, at)) return refuse('over')
    if (!learnerId) return refuse('no-such-card')
    if (sits > 0) return refuse('sits-already')
    return accept(
      { id: seat.id, hubId: seat.hubId, learnerId },
      { type: 'seat-tied' as const, hubId: seat.hubId, subjectId: lesson.id, seatId: seat.id },
    )
  },
  save: async (tx, { id, learnerId }) => {
    await tx.seat.update({ where: { id }, data: { learnerId } })
  },
  constraints: { seat_learner: 'sits-already' },
})

/** Shows a card at a seat; answers the cookie that lets the device work on the learner's own record for the lesson. */
export const showCard = async (actor: Actor, card: Card) => {
  const seatId = seatIdOf(actor)
  if (!seatId || !isId(seatId)) return refuse('not-found')
  const worker = system('lessons', actor.hubId)
  const tied = await tieSeat(worker, { seatId, card })
  if (!tied.ok) return tied
  return { ok: true as const, value: await transact(worker, tx => openDoor(tx, tied.value)) }
}
