import type { Tx } from '~/platform/db'
import { type Contribution, type Contributor, contributions, type Nomination } from '../contribution/store'

/** A working life with who is to tell it and who named them, locked. */
export type Named = { contribution: Contribution; contributor: Contributor | null; nomination: Nomination | null }

/** Writes what naming and inviting change of the contributor. */
export const saveContributor = async (tx: Tx, { contributionId, ...next }: Contributor): Promise<void> => {
  await tx.contributor.update({ where: { contributionId }, data: next })
}

export const saveNamed = async (tx: Tx, { contribution, contributor }: Omit<Named, 'nomination'>): Promise<void> => {
  await contributions.save(tx, contribution)
  if (contributor) await saveContributor(tx, contributor)
}

export const lockNamed = (tx: Tx, { contributionId }: { contributionId: string }): Promise<Named | null> =>
  contributions.lockWhole(tx, contributionId)
