import { isId, type Tx } from '~/platform/db'
import type { Cohort, Institution } from './institution'

const columns = {
  ...{
    id: true,
    hubId: true,
    kind: true,
    name: true,
    urn: true,
    ukprn: true,
    street: true,
    town: true,
    postcode: true,
  },
  ...{ latitude: true, longitude: true, phases: true, lowAge: true, highAge: true, website: true, disadvantage: true },
  ...{ disadvantageByHand: true, status: true, closedOn: true, successorUrn: true, version: true },
} as const

export const institutions = {
  find: async (tx: Tx, id: string): Promise<Institution | null> =>
    isId(id) ? ((await tx.institution.findUnique({ where: { id }, select: columns })) as Institution | null) : null,

  lock: async (tx: Tx, id: string): Promise<Institution | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from institution where id = ${id}::uuid for update`
    return institutions.find(tx, id)
  },

  add: async (tx: Tx, institution: Institution): Promise<void> => {
    await tx.institution.createMany({ data: [institution] })
  },

  save: async (tx: Tx, { id, ...next }: Institution, at: Date): Promise<void> => {
    await tx.institution.updateMany({ where: { id }, data: { ...next, updatedAt: at } })
  },

  cohorts: (tx: Tx, institutionId: string): Promise<Cohort[]> =>
    tx.cohort.findMany({
      where: { institutionId },
      orderBy: { yearGroup: 'asc' },
      select: { yearGroup: true, roll: true, target: true },
    }),

  saveCohorts: async (
    tx: Tx,
    { id: institutionId, hubId, cohorts }: { id: string; hubId: string; cohorts: readonly Cohort[] },
  ): Promise<void> => {
    await tx.cohort.deleteMany({
      where: { institutionId, yearGroup: { notIn: cohorts.map(({ yearGroup }) => yearGroup) } },
    })
    for (const { yearGroup, roll, target } of cohorts)
      await tx.cohort.upsert({
        where: { hubId_institutionId_yearGroup: { hubId, institutionId, yearGroup } },
        create: { hubId, institutionId, yearGroup, roll, target },
        update: { roll, target },
      })
  },
}
