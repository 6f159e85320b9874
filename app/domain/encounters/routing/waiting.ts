import type { Tx } from '~/platform/db'
import { monthlyAsks } from './asks'
import { currentNeeds } from './needs'
import type { Need } from './snapshot'
import { inTurn, isOverShare, mustWait, type Waiting } from './turn'

/** States in which a worse-off request holds back one whose institution had more than its share. */
const stillLooking = ['triaged', 'routing', 'offered'] as const
/** States that wait for routing itself. */
const waitingStates = ['triaged', 'routing', 'cancelled-by-employer'] as const

/** Must this request wait, because its school had more than its share of the month's asks and others had less? */
export const heldForShare = async (
  tx: Tx,
  need: Pick<Need, 'institutionId' | 'level'>,
  share: number,
  at: Date,
): Promise<boolean> => {
  const asks = await monthlyAsks(tx, at)
  if (!isOverShare(asks, need.institutionId, share)) return false
  const looking = await tx.encounterRequest.findMany({
    where: { state: { in: [...stillLooking] }, seatsLeft: { gt: 0 }, level: { lt: need.level } },
    select: { institutionId: true, level: true },
  })
  return mustWait(
    need,
    looking.map(({ institutionId, level }) => ({ institutionId, level: level ?? 0 })),
    asks,
    share,
  )
}

/** The hub's waiting requests in the order they are to be routed, by their levels as they are now. */
export const waitingInTurn = async (
  tx: Tx,
  hub: { id: string; monthlyShare: number },
  at: Date,
): Promise<Waiting[]> => {
  const rows = await tx.encounterRequest.findMany({
    where: { state: { in: [...waitingStates] }, seatsLeft: { gt: 0 } },
    select: { id: true, institutionId: true, priority: true, submittedAt: true, createdAt: true, seed: true },
  })
  const needs = await currentNeeds(
    tx,
    rows.map(({ id }) => id),
    at,
  )
  const levels = new Map(needs.map(({ requestId, level }) => [requestId, level]))
  const waiting = rows.map(({ id, submittedAt, createdAt, ...row }) => ({
    ...row,
    requestId: id,
    level: levels.get(id) ?? 0,
    submittedAt: submittedAt ?? createdAt,
  }))
  return inTurn(waiting, await monthlyAsks(tx, at), hub.monthlyShare)
}
