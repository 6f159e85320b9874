import { Prisma, type Tx } from '~/platform/db'
import type { Choice } from './choice'
import type { Counts } from './import'

/** A staged school as the file `said` it, with what the hub `has` of it. One that a problem leaves out is not there. */
const staged = (importId: string) => Prisma.sql`
  staging.school_row said left join institution has on has.urn = said.urn
  where said.import_id = ${importId}::uuid and not said.left_out`

const status = Prisma.sql`coalesce(said.status, has.status, 'open')`

/** What each column would be: the file's value, or where it is blank what was there; never over a value set by hand. */
const next = {
  name: Prisma.sql`said.name`,
  kind: Prisma.sql`said.kind`,
  ukprn: Prisma.sql`coalesce(said.ukprn, has.ukprn)`,
  street: Prisma.sql`coalesce(said.street, has.street, '')`,
  town: Prisma.sql`coalesce(said.town, has.town, '')`,
  postcode: Prisma.sql`coalesce(said.postcode, has.postcode, '')`,
  latitude: Prisma.sql`coalesce(said.latitude, has.latitude)`,
  longitude: Prisma.sql`coalesce(said.longitude, has.longitude)`,
  phases: Prisma.sql`case when said.phases = '{}' then coalesce(has.phases, '{}') else said.phases end`,
  low_age: Prisma.sql`coalesce(said.low_age, has.low_age)`,
  high_age: Prisma.sql`coalesce(said.high_age, has.high_age)`,
  website: Prisma.sql`coalesce(said.website, has.website, '')`,
  disadvantage: Prisma.sql`case when has.disadvantage_by_hand then has.disadvantage else coalesce(said.disadvantage, has.disadvantage, 0) end`,
  status,
  closed_on: Prisma.sql`case when ${status} = 'open' then null else coalesce(said.closed_on, has.closed_on) end`,
}
const columns = Prisma.raw(Object.keys(next).join(', '))
const values = Prisma.join(Object.values(next))

const differs = Prisma.sql`(${Prisma.raw(
  Object.keys(next)
    .map(column => `has.${column}`)
    .join(', '),
)}) is distinct from (${values})`
const isNew = Prisma.sql`has.id is null`
const closes = Prisma.sql`has.id is not null and said.status is not distinct from 'closed' and has.status <> 'closed'`

/** May this school join the hub? */
const joins = ({ everything, authorities, areas, phases }: Choice) => Prisma.sql`(
  has.id is null and said.status is distinct from 'closed'
  and (${everything} or said.authority = any(${authorities}::text[]) or substring(said.postcode from '^[A-Z]+') = any(${areas}::text[]))
  and (${phases.length === 0} or said.phases && ${phases}::text[])
)`

/** Marks all but the first row of each URN as left out. Answers the lines and what stands there. */
export const leaveOutRepeatedSchools = (tx: Tx, importId: string) => tx.$queryRaw<{ line: number; cells: string[] }[]>`
  update staging.school_row said set left_out = true
  from (select line, row_number() over (partition by urn order by line) as nth from staging.school_row where import_id = ${importId}::uuid) seen
  where said.import_id = ${importId}::uuid and seen.line = said.line and seen.nth > 1
  returning said.line, array[said.urn, said.name] as cells`

/** How many open schools of the file are not in the hub. */
export const newSchools = async (tx: Tx, importId: string): Promise<number> => {
  const [found] = await tx.$queryRaw<{ schools: number }[]>`
    select count(*)::integer as schools from ${staged(importId)} and ${isNew} and said.status is distinct from 'closed'`
  return found?.schools ?? 0
}

/** What applying the file would do with this choice. */
export const countSchools = async (tx: Tx, importId: string, choice: Choice): Promise<Counts> => {
  const [counted] = await tx.$queryRaw<Counts[]>`
    select
      count(*) filter (where ${joins(choice)})::integer as added,
      count(*) filter (where ${closes})::integer as closed,
      count(*) filter (where not ${isNew} and not (${closes}) and ${differs})::integer as changed,
      count(*) filter (where not ${isNew} and not (${closes}) and not (${differs}))::integer as unchanged,
      count(*) filter (where ${isNew} and not ${joins(choice)})::integer as skipped
    from ${staged(importId)}`
  return counted ?? { added: 0, changed: 0, unchanged: 0, closed: 0, skipped: 0 }
}

/** Schools in the hub that the file closes. */
export const closingSchools = (tx: Tx, importId: string) =>
  tx.$queryRaw<{ id: string }[]>`select has.id from ${staged(importId)} and ${closes}`

/** Brings the rows of some lines into the hub in scope. */
export const applySchools = async (
  tx: Tx,
  { importId, hubId, choice, at }: { importId: string; hubId: string; choice: Choice; at: Date },
  { from, to }: { from: number; to: number },
): Promise<void> => {
  const lines = Prisma.sql`and said.line between ${from} and ${to}`
  await tx.$executeRaw`
    update institution has set
      (${columns}) = row(${values}), version = has.version + 1, updated_at = ${at}
    from staging.school_row said
    where said.import_id = ${importId}::uuid and not said.left_out ${lines} and has.urn = said.urn and ${differs}`
  await tx.$executeRaw`
    insert into institution (hub_id, urn, ${columns}, created_at, updated_at)
    select ${hubId}::uuid, said.urn, ${values}, ${at}, ${at}
    from ${staged(importId)} ${lines} and ${joins(choice)}
    order by said.line
    on conflict (hub_id, urn) do nothing`
}

/** How many open schools that the hub does not have are in each local authority, postcode area and phase of the file. */
export const schoolsByPlace = async (tx: Tx, importId: string) => {
  const fresh = Prisma.sql`(select said.* from ${staged(importId)} and ${isNew} and said.status is distinct from 'closed') fresh`
  return {
    authorities: await tx.$queryRaw<{ code: string; name: string; schools: number }[]>`
      select authority as code, max(coalesce(authority_name, authority)) as name, count(*)::integer as schools
      from ${fresh} where authority is not null group by 1 order by 2, 1`,
    areas: await tx.$queryRaw<{ code: string; schools: number }[]>`
      select substring(postcode from '^[A-Z]+') as code, count(*)::integer as schools
      from ${fresh} where postcode is not null group by 1 order by 1`,
    phases: await tx.$queryRaw<{ code: string; schools: number }[]>`
      select phase as code, count(*)::integer as schools from ${fresh}, unnest(phases) as phase group by 1`,
  }
}
