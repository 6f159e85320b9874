import type { Tx } from '~/platform/db'
import type { Point } from './engine/inputs'

/** The first half of a postcode, if that is what was typed. */
export const outwardIn = (typed: string): string | null =>
  /^([A-Z]{1,2}\d[A-Z\d]?)(\s*\d[A-Z]{2})?$/.exec(typed.trim().toUpperCase())?.[1] ?? null

type Known = { latitude: number | null; longitude: number | null }

/** As towns are written: Saltburn, Moor Row. */
const asATown = (typed: string): string =>
  typed.toLowerCase().replace(/(^|[\s-])\p{L}/gu, letter => letter.toUpperCase())

/** What is offered in a district says where it is to those who see no organisation: strangers and learners. */
const offeredIn = (tx: Tx, typed: string): Promise<Known[]> =>
  tx.opportunity.findMany({
    where: { district: { in: [typed, asATown(typed), typed.toUpperCase()] }, latitude: { not: null } },
    select: { latitude: true, longitude: true },
    orderBy: { id: 'asc' },
    take: 200,
  })

/**
 * Where a district lies: the middle of the hub's schools, colleges and employers' sites with that outward code or town, or
 * else of what is offered there. Null where nobody knows any of it. Only the district is kept of where somebody starts.
 */
export const pointOfDistrict = async (tx: Tx, typed: string): Promise<Point | null> => {
  const outward = outwardIn(typed)
  const where = {
    latitude: { not: null },
    ...(outward
      ? { postcode: { startsWith: `${outward} ` } }
      : { town: { equals: typed.trim(), mode: 'insensitive' as const } }),
  }
  const select = { latitude: true, longitude: true }
  const organised = [
    ...(await tx.institution.findMany({ where, select, take: 200, orderBy: { id: 'asc' } })),
    ...(await tx.employerSite.findMany({ where, select, take: 200, orderBy: { id: 'asc' } })),
  ]
  const known: Known[] = organised.length > 0 ? organised : await offeredIn(tx, outward ?? typed.trim())
  if (known.length === 0) return null
  const middle = (of: (one: Known) => number | null) =>
    Math.round((known.reduce((sum, one) => sum + (of(one) ?? 0), 0) / known.length) * 1000) / 1000
  return { latitude: middle(one => one.latitude), longitude: middle(one => one.longitude) }
}
