import { randomUUID } from 'node:crypto'
import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { type Accepted, type Ask, accept } from './answer'
import { lockAsk } from './ask'
import { resourcesOf, takeTime } from './booking'
import { mayAnswer } from './policy'
import { approaches, requests } from './store'

const save = async (tx: Tx, next: Accepted) => {
  const { request, approach, offer, choice, encounterId } = next
  await requests.save(tx, request)
  await approaches.save(tx, approach)
  if (choice.slotId) await tx.offerSlot.update({ where: { id: choice.slotId }, data: { seatsLeft: { decrement: 1 } } })
  await tx.encounter.create({
    data: {
      id: encounterId,
      hubId: request.hubId,
      requestId: request.id,
      approachId: approach.id,
      employerId: approach.employerId,
      offerId: offer.id,
      slotId: choice.slotId,
      startsAt: choice.startsAt,
      endsAt: choice.endsAt,
      createdAt: approach.answeredAt ?? request.stateSince,
    },
  })
  await takeTime(
    tx,
    { hubId: request.hubId, id: encounterId, startsAt: choice.startsAt, endsAt: choice.endsAt },
    resourcesOf(request, { employerId: approach.employerId, slotId: choice.slotId }),
  )
}

/**
 * An employer says yes to one ask, choosing a time. Under lock: of many at once exactly as many get in as there are
 * seats; the others are refused `filled`.
 */
export const acceptApproach = command({
  name: 'encounters.accept-approach',
  load: async (
    tx,
    { approachId }: { approachId: string; choice: string },
  ): Promise<(Ask & { encounterId: string }) | null> => {
    const ask = await lockAsk(tx, approachId)
    return ask && { ...ask, encounterId: randomUUID() }
  },
  allow: (actor, { approach }) => mayAnswer(actor, approach),
  decide: (ask, { choice }, at) => accept(ask, choice, ask.encounterId, at),
  save,
  constraints: {
    booking_no_overlap: 'time-taken',
    offer_slot_seats: 'time-gone',
    request_seats: 'filled',
  },
})
