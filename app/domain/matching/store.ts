import { isId, type Prisma, type Tx } from '~/platform/db'
import type { OpportunityState } from './opportunity'
import type { SuggestionState } from './suggestion'

export type Opportunity = Omit<Prisma.OpportunityGetPayload<object>, 'state'> & { state: OpportunityState }
export type Suggestion = Omit<Prisma.SuggestionGetPayload<object>, 'state'> & { state: SuggestionState }

/** Load-and-lock and save. Locks are taken learner first, then opportunities, then suggestions: always in this order. */
export const opportunities = {
  lock: async (tx: Tx, id: string): Promise<Opportunity | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from opportunity where id = ${id}::uuid for update`
    return (await tx.opportunity.findUnique({ where: { id } })) as Opportunity | null
  },

  save: async (tx: Tx, { id, ...next }: Opportunity): Promise<void> => {
    await tx.opportunity.update({ where: { id }, data: { ...next, version: { increment: 1 } } })
  },
}

export const suggestions = {
  lock: async (tx: Tx, id: string): Promise<Suggestion | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from suggestion where id = ${id}::uuid for update`
    return (await tx.suggestion.findUnique({ where: { id } })) as Suggestion | null
  },
}
