import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { resourcesOf, takeTime } from './booking'
import { giveBackSeat } from './give-back'
import { agree } from './other-date'
import { mayActForEmployer, mayMoveRequest } from './policy'
import { lockWholeOf } from './propose-date'
import { lockWhole, saveWhole, standing, type WholeRequest } from './whole-request'

/** Where the date moved, the old time is given back and the new one taken. */
const save = async (tx: Tx, next: WholeRequest, before: WholeRequest) => {
  await saveWhole(tx, next, before)
  if (next.request.state === before.request.state) return
  const held = standing(next)
  await tx.$executeRaw`delete from booking where encounter_id = any(${held.map(({ id }) => id)}::uuid[])`
  for (const encounter of held) {
    const { slotId } = before.encounters.find(({ id }) => id === encounter.id) ?? encounter
    if (slotId !== encounter.slotId) await giveBackSeat(tx, { slotId })
    await takeTime(tx, encounter, resourcesOf(next.request, encounter))
  }
}

const constraints = { booking_no_overlap: 'time-taken' as const }

/** The school agrees to the date an employer proposed. */
export const agreeDate = command({
  name: 'encounters.agree-date',
  load: (tx: Tx, { requestId }: { requestId: string; encounterId: string }) => lockWhole(tx, requestId),
  allow: (actor, { request }) => mayMoveRequest(actor, 'agree-date', request),
  decide: (whole, { encounterId }, at) => agree(whole, encounterId, 'school', at),
  save,
  constraints,
})

/** An employer agrees to the date the school proposed, by link or at the desk. */
export const agreeDateAsEmployer = command({
  name: 'encounters.agree-date-as-employer',
  load: (tx: Tx, { encounterId }: { encounterId: string }) => lockWholeOf(tx, encounterId),
  allow: (actor, { encounter }) => mayActForEmployer(actor, encounter),
  decide: ({ whole, encounter }, _input, at) => agree(whole, encounter.id, 'employer', at),
  save: (tx, next, { whole }) => save(tx, next, whole),
  constraints,
})
