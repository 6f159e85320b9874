import { isId, type Prisma, type Tx } from '~/platform/db'
import type { ContributionState } from './contribution'

type Row = Prisma.ContributionGetPayload<object>

/** One person's working life on its way. `scopes` and `heard` are the database's own. */
export type Contribution = Omit<Row, 'state'> & { state: ContributionState }
export type Contributor = Prisma.ContributorGetPayload<object>
export type Nomination = Prisma.NominationGetPayload<object>

/**
 * Load-and-lock and save of contributions. Locks are taken contribution first, then answers, media, slots and days:
 * always in this order.
 */
export const contributions = {
  lock: async (tx: Tx, id: string): Promise<Contribution | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from contribution where id = ${id}::uuid for update`
    return (await tx.contribution.findUnique({ where: { id } })) as Contribution | null
  },

  /** Writes the contribution's own columns, all but what the database itself keeps. */
  save: async (
    tx: Tx,
    { id, scopes: _scopes, heard: _heard, version: _version, ...next }: Contribution,
  ): Promise<void> => {
    await tx.contribution.update({ where: { id }, data: { ...next, version: { increment: 1 } } })
  },

  /** The contribution with who tells it, locked. */
  lockWhole: async (tx: Tx, id: string) => {
    const contribution = await contributions.lock(tx, id)
    if (!contribution) return null
    const contributor = await tx.contributor.findUnique({ where: { contributionId: id } })
    const nomination = await tx.nomination.findUnique({ where: { contributionId: id } })
    return { contribution, contributor, nomination }
  },
}
