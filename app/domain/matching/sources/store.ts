import { isId, type Prisma, type Tx } from '~/platform/db'
import type { SourceFormat } from '../vocabulary'
import type { FeedState } from './feed'

export type ReadingState = 'reading' | 'checked' | 'applied' | 'refused' | 'discarded' | 'undone'
type FeedRow = Prisma.OpportunityFeedGetPayload<object>
type ReadingRow = Prisma.OpportunityReadingGetPayload<object>

export type Feed = Omit<FeedRow, 'state' | 'format'> & { state: FeedState; format: SourceFormat }
export type Reading = Omit<ReadingRow, 'state' | 'format'> & { state: ReadingState; format: SourceFormat }

/** Load-and-lock and save. Locks are taken feed first, then its reading, then opportunities. */
export const feeds = {
  lock: async (tx: Tx, id: string): Promise<Feed | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from opportunity_feed where id = ${id}::uuid for update`
    return (await tx.opportunityFeed.findUnique({ where: { id } })) as Feed | null
  },

  save: async (tx: Tx, { id, ...next }: Feed): Promise<void> => {
    await tx.opportunityFeed.update({ where: { id }, data: { ...next, version: { increment: 1 } } })
  },

  /**
   * Something left the list. What another feed named too and was merged may be that feed's own from now on, so all others
   * of the hub are read whole the next time, new or not.
   */
  readWhole: (tx: Tx, hubId: string, except: string | null) =>
    tx.opportunityFeed.updateMany({
      where: { hubId, state: { not: 'ended' }, ...(except ? { id: { not: except } } : {}) },
      data: { etag: null, lastModified: null },
    }),
}

export const readings = {
  lock: async (tx: Tx, id: string): Promise<Reading | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from opportunity_reading where id = ${id}::uuid for update`
    return (await tx.opportunityReading.findUnique({ where: { id } })) as Reading | null
  },

  change: async (tx: Tx, id: string, data: Prisma.OpportunityReadingUncheckedUpdateInput): Promise<void> => {
    await tx.opportunityReading.update({ where: { id }, data })
  },

  /** What was staged of it is not needed again. */
  unstage: (tx: Tx, id: string) => tx.$executeRaw`delete from staging.opportunity_row where reading_id = ${id}::uuid`,

  /** Readings of a feed that a crash cut short, with all they staged. */
  clearUnfinished: (tx: Tx, feedId: string) =>
    tx.opportunityReading.deleteMany({ where: { feedId, state: 'reading' } }),
}
