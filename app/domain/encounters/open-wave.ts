import type { Tx } from '~/platform/db'
import { lockWhole, type WholeRequest } from './whole-request'

export type OpenWave = { id: string; expiresAt: Date }
export type Asked = { whole: WholeRequest; wave: OpenWave | null }

/** A request, locked with all that hangs on it, and its open wave. */
export const lockWithWave = async (tx: Tx, requestId: string): Promise<Asked | null> => {
  const whole = await lockWhole(tx, requestId)
  if (!whole) return null
  const wave = await tx.routingWave.findFirst({
    where: { requestId, state: 'open' },
    select: { id: true, expiresAt: true },
  })
  return { whole, wave }
}

export const closeWave = async (tx: Tx, wave: OpenWave | null, at: Date): Promise<void> => {
  if (wave) await tx.routingWave.update({ where: { id: wave.id }, data: { state: 'ended', endedAt: at } })
}
