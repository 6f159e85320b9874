import { transact } from '~/platform/db'

/** What has been recorded about one thing, oldest first. */
export const factsOf = (hubId: string, subjectId: string) =>
  transact({ personId: '', hubId }, tx => tx.fact.findMany({ where: { subjectId }, orderBy: { id: 'asc' } }))

/** The types of what has been recorded about one thing, oldest first. */
export const factTypesOf = async (hubId: string, subjectId: string): Promise<string[]> =>
  (await factsOf(hubId, subjectId)).map(({ type }) => type)
