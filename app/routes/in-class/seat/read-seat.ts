import { hearClips, listenerOf } from '~/domain/case-studies'
import type { Actor } from '~/domain/kernel/actor'
import { orderFor, ownSeat } from '~/domain/lessons'
import { seatedPage } from '~/http'

/** The seat with the clips of its lesson in its own order, as far as they may still be heard. */
export const seatWithClips = async (actor: Actor) => {
  const seat = await ownSeat(actor)
  if (!seat) return null
  const { answerIds, seed, ...shown } = seat
  const order = orderFor(seed, answerIds)
  return { seat: shown, order, clips: await hearClips(listenerOf(actor), order) }
}

/** The seat alone, without what orders its clips. */
export const readSeat = seatedPage(async actor => {
  const seat = await ownSeat(actor)
  if (!seat) return null
  const { answerIds: _clips, seed: _seed, ...shown } = seat
  return shown
})
