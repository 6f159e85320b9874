import type { Prisma, Tx } from '~/platform/db'
import { isId } from '~/platform/db'
import type { ApproachState } from './approach'
import type { EncounterState } from './encounter'
import type { OfferState } from './offer'
import type { RequestState } from './request'

type RequestRow = Prisma.EncounterRequestGetPayload<{ include: { groups: true; dates: true } }>

/** A school's ask with its groups and the times that suit. */
export type EncounterRequest = Omit<RequestRow, 'state'> & { state: RequestState }
export type Offer = Omit<Prisma.OfferGetPayload<{ include: { slots: true } }>, 'state'> & { state: OfferState }
export type Approach = Omit<Prisma.ApproachGetPayload<object>, 'state'> & { state: ApproachState }
export type Encounter = Omit<Prisma.EncounterGetPayload<object>, 'state'> & { state: EncounterState }

/** Load-and-lock and save of requests. Locks are taken request first, then approaches, encounters, slots: always in this order. */
export const requests = {
  lock: async (tx: Tx, id: string): Promise<EncounterRequest | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from encounter_request where id = ${id}::uuid for update`
    const row = await tx.encounterRequest.findUnique({
      where: { id },
      include: {
        groups: { orderBy: [{ yearGroup: 'asc' }, { name: 'asc' }] },
        dates: { orderBy: { startsAt: 'asc' } },
      },
    })
    return row as EncounterRequest | null
  },

  /** Writes the request's own columns; groups and dates have their own writers. */
  save: async (tx: Tx, { id, groups: _groups, dates: _dates, ...next }: EncounterRequest): Promise<void> => {
    await tx.encounterRequest.update({ where: { id }, data: { ...next, version: { increment: 1 } } })
  },
}

export const offers = {
  lock: async (tx: Tx, id: string): Promise<Offer | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from offer where id = ${id}::uuid for update`
    const row = await tx.offer.findUnique({ where: { id }, include: { slots: { orderBy: { startsAt: 'asc' } } } })
    return row as Offer | null
  },

  save: async (tx: Tx, { id, slots: _slots, ...next }: Offer): Promise<void> => {
    await tx.offer.update({ where: { id }, data: { ...next, version: { increment: 1 } } })
  },
}

export const approaches = {
  /** The approach, its row locked. Lock its request first. */
  lock: async (tx: Tx, id: string): Promise<Approach | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from approach where id = ${id}::uuid for update`
    return (await tx.approach.findUnique({ where: { id } })) as Approach | null
  },

  save: async (tx: Tx, { id, ...next }: Approach): Promise<void> => {
    await tx.approach.update({ where: { id }, data: { ...next, terms: next.terms as Prisma.InputJsonValue } })
  },
}

export const encounters = {
  /** Every encounter of a locked request. */
  ofRequest: async (tx: Tx, requestId: string): Promise<Encounter[]> =>
    (await tx.encounter.findMany({ where: { requestId }, orderBy: { createdAt: 'asc' } })) as Encounter[],

  save: async (tx: Tx, { id, ...next }: Encounter): Promise<void> => {
    await tx.encounter.update({ where: { id }, data: { ...next, version: { increment: 1 } } })
  },
}
