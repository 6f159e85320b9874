import type { Tx } from '~/platform/db'
import { settledSlot } from './interview'
import { slots } from './store'

/**
 * Settles the slot a contribution holds, when the contribution moves on without its interview: before its hour the time
 * and the day's place are free again, after it they were used. `tookPlace` says that it took place, whatever the clock says.
 * Call it with the contribution locked. Gives the slot's id.
 */
export const settleHeldSlot = async (
  tx: Tx,
  contributionId: string,
  at: Date,
  { tookPlace = false }: { tookPlace?: boolean } = {},
): Promise<string | null> => {
  const ahead = await slots.heldBy(tx, contributionId)
  const [held] = ahead ? await slots.lock(tx, [ahead.id]) : []
  if (!held) return null
  const { slot, days } = tookPlace ? { slot: { ...held, state: 'done' as const }, days: [] } : settledSlot(held, at)
  await slots.save(tx, slot)
  await slots.changeDays(tx, 1, days)
  return held.id
}
