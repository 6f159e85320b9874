import { isId, type Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { spanOf } from './draft'
import type { OtherDate } from './draft-forms'
import { propose } from './other-date'
import { mayActForEmployer, mayMoveRequest } from './policy'
import { lockWhole, saveWhole } from './whole-request'

/** The school proposes another date to its employers. */
export const moveRequest = command({
  name: 'encounters.move-request',
  load: (tx: Tx, { requestId }: OtherDate) => lockWhole(tx, requestId),
  allow: (actor, { request }) => mayMoveRequest(actor, 'move', request),
  decide: (whole, date, at) => propose(whole, spanOf(date), { side: 'school' }, at),
  save: saveWhole,
})

/** The whole request that an encounter belongs to, for its employer. */
export const lockWholeOf = async (tx: Tx, encounterId: string) => {
  const found = isId(encounterId)
    ? await tx.encounter.findUnique({ where: { id: encounterId }, select: { requestId: true } })
    : null
  const whole = found && (await lockWhole(tx, found.requestId))
  const encounter = whole?.encounters.find(({ id }) => id === encounterId)
  return whole && encounter ? { whole, encounter } : null
}

/** An employer proposes another date to the school, by link or at the desk. */
export const proposeDateAsEmployer = command({
  name: 'encounters.propose-date-as-employer',
  load: (tx: Tx, { encounterId }: Omit<OtherDate, 'requestId'> & { encounterId: string }) =>
    lockWholeOf(tx, encounterId),
  allow: (actor, { encounter }) => mayActForEmployer(actor, encounter),
  decide: ({ whole, encounter }, date, at) =>
    propose(whole, spanOf(date), { side: 'employer', encounterId: encounter.id }, at),
  save: (tx, next, { whole }) => saveWhole(tx, next, whole),
})
