import { clock } from '~/platform/clock'
import { isId, type Tx } from '~/platform/db'
import { dayOf } from '../kernel/working-days'
import { registeredOn } from './registration'

/** May this person advise today? Asked inside the transaction of whatever they are about to do. */
export const advisesToday = async (tx: Tx, personId: string): Promise<boolean> => {
  if (!isId(personId)) return false
  const registrations = await tx.adviserRegistration.findMany({
    where: { personId },
    select: { body: true, level: true, from: true, to: true },
  })
  return registeredOn(registrations, dayOf(clock.now()))
}
