import { Prisma, type Tx } from '~/platform/db'
import type { Point } from './engine/inputs'

/** The first half of a postcode, if that is what was typed. */
export const outwardIn = (typed: string): string | null =>
  /^([A-Z]{1,2}\d[A-Z\d]?)(\s*\d[A-Z]{2})?$/.exec(typed.trim().toUpperCase())?.[1] ?? null

/** As towns are written: Saltburn, Moor Row. */
const asATown = (typed: string): string =>
  typed.toLowerCase().replace(/(^|[\s-])\p{L}/gu, letter => letter.toUpperCase())

/** Rows looked at of each kind. More of them would move the middle of a town by nothing that matters. */
const most = 200

/**
 * Where a district lies: the middle of the hub's schools, colleges and employers' sites with that outward code or town, or
 * else of what is offered there, which says where it is to those who see no organisation: strangers and learners. Null
 * where nobody knows any of it. Only the district is kept of where somebody starts.
 */
export const pointOfDistrict = async (tx: Tx, typed: string): Promise<Point | null> => {
  const outward = outwardIn(typed)
  const town = typed.trim()
  const here = outward ? Prisma.sql`postcode like ${`${outward} %`}` : Prisma.sql`lower(town) = lower(${town})`
  // Written out, because an index is asked under row-level security for what is equal and nothing else.
  const names = outward ? [outward] : [...new Set([town, asATown(town), town.toUpperCase()])]
  // Those offered there are gathered before they are put in order: else all are read in the order of their ids.
  const [middle] = await tx.$queryRaw<{ latitude: number | null; longitude: number | null }[]>`
    with organised as (
      (select latitude, longitude from institution where latitude is not null and ${here} order by id limit ${most})
      union all
      (select latitude, longitude from employer_site where latitude is not null and ${here} order by id limit ${most})
    ), offering as materialized (
      select id, latitude, longitude from opportunity where district = any(${names}) and latitude is not null
    ), offered as (
      select latitude, longitude from offering order by id limit ${most}
    ), known as (
      select * from organised union all select * from offered where not exists (select from organised)
    )
    select round(avg(latitude)::numeric, 3)::float8 as latitude, round(avg(longitude)::numeric, 3)::float8 as longitude
    from known`
  if (!middle || middle.latitude === null || middle.longitude === null) return null
  return { latitude: middle.latitude, longitude: middle.longitude }
}
