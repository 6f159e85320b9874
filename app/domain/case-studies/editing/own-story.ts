import { isId, type Tx } from '~/platform/db'
import type { Contribution } from '../contribution/store'

/** A contribution, read and not locked. */
export const contributionOf = async (tx: Tx, id: string): Promise<Contribution | null> =>
  isId(id) ? ((await tx.contribution.findUnique({ where: { id } })) as Contribution | null) : null
