import { isId, type Tx } from '~/platform/db'

/** The adviser's employer and what of theirs is on a plan; null where nothing is. */
export type Behind = { employer: string; titles: string[] } | null

/** Is a provider that employs this adviser behind any of these opportunities (domain reference 3.7, system S20)? */
export const employerBehind = async (
  tx: Tx,
  { hubId, adviserId }: { hubId: string; adviserId: string | null },
  opportunityIds: readonly (string | null)[],
): Promise<Behind> => {
  const ids = opportunityIds.flatMap(id => (id && isId(id) ? [id] : []))
  if (!adviserId || ids.length === 0) return null
  const profile = await tx.adviserProfile.findUnique({ where: { hubId_personId: { hubId, personId: adviserId } } })
  if (!profile?.providerId) return null
  const theirs = await tx.opportunity.findMany({
    where: { id: { in: ids }, providerId: profile.providerId },
    select: { title: true },
    orderBy: { title: 'asc' },
  })
  return theirs.length > 0 ? { employer: profile.employer, titles: theirs.map(({ title }) => title) } : null
}
