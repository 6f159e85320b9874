import { type Ask, moving } from './moving'
import type { Named } from './own'
import type { CloseReason } from './vocabulary'

/**
 * Handed on to another service, as the adult agreed: where to, and in a few words for the hand-over, which the adult reads
 * too.
 */
export const transferAdvice = moving(
  'transfer',
  ({ asked: { request }, input, at }: Ask<Named & { where: string; handOver: string }>) => ({
    with: { reasonCode: null, reason: input.where },
    also: async tx => {
      const { id: adviceId, hubId } = request
      await tx.adviceWord.create({ data: { adviceId, hubId, side: 'staff', text: input.handOver, at } })
    },
  }),
)

/** Over, and why. The adult may open it again at any time. */
export const closeAdvice = moving('close', ({ input }: Ask<Named & { reasonCode: CloseReason; reason: string }>) => ({
  with: { reasonCode: input.reasonCode, reason: input.reason || null },
  reason: input.reasonCode,
}))
