import type { Tx } from '~/platform/db'
import type { Encounter } from './store'

/** Gives the seat of a called-off encounter back to the employer's calendar. */
export const giveBackSeat = async (tx: Tx, { slotId }: Pick<Encounter, 'slotId'>): Promise<void> => {
  if (slotId) await tx.offerSlot.update({ where: { id: slotId }, data: { seatsLeft: { increment: 1 } } })
}
