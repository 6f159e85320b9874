import type { Tx } from '~/platform/db'
import { giveBackContacts } from '../network'
import { releaseTime } from './booking'
import { giveBackSeat } from './give-back'
import { type Approach, approaches, type Encounter, type EncounterRequest, encounters, requests } from './store'

/** A request with every ask and encounter that hangs on it. */
export type WholeRequest = { request: EncounterRequest; approaches: Approach[]; encounters: Encounter[] }

/** Locks all of it in the house order: request, approaches, encounters. */
export const lockWhole = async (tx: Tx, requestId: string): Promise<WholeRequest | null> => {
  const request = await requests.lock(tx, requestId)
  if (!request) return null
  await tx.$queryRaw`select 1 from approach where request_id = ${requestId}::uuid order by id for update`
  const asked = await tx.approach.findMany({ where: { requestId }, orderBy: [{ askedAt: 'asc' }, { id: 'asc' }] })
  await tx.$queryRaw`select 1 from encounter where request_id = ${requestId}::uuid order by id for update`
  return { request, approaches: asked as Approach[], encounters: await encounters.ofRequest(tx, requestId) }
}

/** Encounters that still stand. */
export const standing = ({ encounters: all }: Pick<WholeRequest, 'encounters'>): Encounter[] =>
  all.filter(({ state }) => state === 'agreed' || state === 'confirmed')

const changed = <T extends { id: string }>(next: readonly T[], before: readonly T[]): T[] =>
  next.filter(one => !before.includes(one))

/**
 * Saves what changed. An encounter called off gives its time and its seat back; an ask that ends unanswered gives its
 * contact back.
 */
export const saveWhole = async (tx: Tx, next: WholeRequest, before: WholeRequest): Promise<void> => {
  if (next.request !== before.request) await requests.save(tx, next.request)
  for (const approach of changed(next.approaches, before.approaches)) await approaches.save(tx, approach)
  const unanswered = before.approaches.filter(({ state }) => state === 'asked').map(({ id }) => id)
  await giveBackContacts(
    tx,
    next.approaches.filter(({ id, state }) => unanswered.includes(id) && (state === 'withdrawn' || state === 'filled')),
  )
  for (const encounter of changed(next.encounters, before.encounters)) {
    await encounters.save(tx, encounter)
    if (encounter.state !== 'cancelled') continue
    await releaseTime(tx, encounter.id)
    await giveBackSeat(tx, encounter)
  }
}
