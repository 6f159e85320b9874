import { isId, type Tx } from '~/platform/db'
import type { Employer, Site } from './employer-record'

const columns = {
  ...{ id: true, name: true, companiesHouseNo: true, sicSection: true, sector: true, sizeBand: true, website: true },
  ...{ monthlyCap: true, pausedUntil: true, pausedReason: true, version: true },
} as const
const siteColumns = {
  ...{ id: true, employerId: true, name: true, town: true, postcode: true, latitude: true, longitude: true },
} as const

export const employerRecords = {
  /** One of the hub's employers. */
  find: async (tx: Tx, hubId: string, id: string): Promise<Employer | null> => {
    if (!isId(id) || (await tx.hubEmployer.count({ where: { hubId, employerId: id } })) === 0) return null
    const found = await tx.employer.findUnique({ where: { id }, select: columns })
    return found && ({ ...found, hubId } as Employer)
  },

  lock: async (tx: Tx, hubId: string, id: string): Promise<Employer | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from employer where id = ${id}::uuid for update`
    return employerRecords.find(tx, hubId, id)
  },

  /** An employer anywhere, by its public register number, and whether this hub has it. */
  known: async (tx: Tx, hubId: string, companiesHouseNo: string) => {
    await tx.$queryRaw`select set_config('traverse.register_no', ${companiesHouseNo}, true)`
    const found = await tx.employer.findUnique({ where: { companiesHouseNo }, select: columns })
    if (!found) return null
    const here = (await tx.hubEmployer.count({ where: { hubId, employerId: found.id } })) > 0
    return { employer: { ...found, hubId } as Employer, here }
  },

  add: async (tx: Tx, { hubId: _, ...row }: Employer): Promise<void> => {
    await tx.employer.createMany({ data: [row] })
  },

  join: async (tx: Tx, { hubId, id }: Employer, at: Date): Promise<void> => {
    await tx.hubEmployer.createMany({ data: [{ hubId, employerId: id, joinedAt: at }] })
  },

  save: async (tx: Tx, { id, hubId: _, ...next }: Employer, at: Date): Promise<void> => {
    await tx.employer.updateMany({ where: { id }, data: { ...next, updatedAt: at } })
  },

  sites: (tx: Tx, employerId: string): Promise<Site[]> =>
    tx.employerSite.findMany({
      where: { employerId },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: siteColumns,
    }),

  site: (tx: Tx, employerId: string, id: string): Promise<Site | null> =>
    isId(id) && isId(employerId)
      ? tx.employerSite.findFirst({ where: { id, employerId }, select: siteColumns })
      : Promise.resolve(null),

  saveSite: async (tx: Tx, { id, ...site }: Site): Promise<void> => {
    await tx.employerSite.upsert({ where: { id }, create: { id, ...site }, update: site })
  },

  removeSite: async (tx: Tx, { id }: Site): Promise<void> => {
    await tx.employerSite.deleteMany({ where: { id } })
  },
}
