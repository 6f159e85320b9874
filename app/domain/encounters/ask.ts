import { isId, type Tx } from '~/platform/db'
import type { Ask } from './answer'
import { approaches, offers, requests } from './store'

/** Loads an ask and locks it in the house order: request, approach, offer. Null where it does not exist for this scope. */
export const lockAsk = async (tx: Tx, approachId: string): Promise<Ask | null> => {
  if (!isId(approachId)) return null
  const found = await tx.approach.findUnique({ where: { id: approachId }, select: { requestId: true } })
  const request = found && (await requests.lock(tx, found.requestId))
  const approach = request && (await approaches.lock(tx, approachId))
  const offer = approach && (await offers.lock(tx, approach.offerId))
  return request && approach && offer ? { request, approach, offer } : null
}
