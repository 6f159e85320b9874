import { clock } from '~/platform/clock'
import type { Tx } from '~/platform/db'

/** A letter that was refused, or of which nobody knows whether it arrived. */
export type DeliveryProblem = { what: 'refused' | 'uncertain'; said: string | null; at: string }

/** Minutes after which a letter that was begun and not finished is taken for uncertain. */
const patience = 15

/** Keys of letters end in the id of the one they are for: a person's, or an invitation's with its sending. */
export const letterKey = (kind: string, subjectId: string, recipient: string): string =>
  `${kind}.${subjectId}.${recipient}`

/** Letters of the hub in scope that did not go well, newest first, by the last part of their key. */
export const deliveryProblems = async (tx: Tx): Promise<Map<string, DeliveryProblem>> => {
  const stale = new Date(clock.now().getTime() - patience * 60_000)
  const rows = await tx.delivery.findMany({
    where: { OR: [{ state: 'failed' }, { state: 'claimed', claimedAt: { lt: stale } }] },
    orderBy: { claimedAt: 'asc' },
    take: 1000,
    select: { key: true, state: true, error: true, claimedAt: true },
  })
  return new Map(
    rows.map(({ key, state, error, claimedAt }) => [
      key.slice(key.lastIndexOf('.') + 1),
      { what: state === 'failed' ? 'refused' : 'uncertain', said: error, at: claimedAt.toISOString() },
    ]),
  )
}
