import { transact } from '~/platform/db'
import { recordHeard, saveThought } from '../exploration'
import { type Actor, system } from '../kernel/actor'
import { seatIdOf } from './seat-verbs'

/** The learner whose record a seat is tied to, if any. */
const learnerAt = async (actor: Actor): Promise<string | null> => {
  const id = seatIdOf(actor)
  if (!id) return null
  const seat = await transact(actor, tx => tx.seat.findUnique({ where: { id }, select: { learnerId: true } }))
  return seat?.learnerId ?? null
}

/**
 * What is kept at a tied seat joins the learner's own record: that the clip was read, and the thought about it. What the
 * record does not take, such as a thought of three words, stays with the lesson alone.
 */
export const reportKept = async (
  actor: Actor,
  { answerId, text }: { answerId: string; text: string },
): Promise<void> => {
  const learnerId = await learnerAt(actor)
  if (!learnerId) return
  const lesson = system('lessons', actor.hubId)
  const clip = { answerId }
  await recordHeard(lesson, { learnerId, clip, percent: 0, read: true, mode: 'traverse', session: '' })
  if (text !== '') await saveThought(lesson, { learnerId, clip, form: 'words', words: text })
}
