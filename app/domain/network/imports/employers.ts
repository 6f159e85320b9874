import { Prisma, type Tx } from '~/platform/db'
import type { Counts } from './import'

const rows = (importId: string) =>
  Prisma.sql`staging.employer_row said where said.import_id = ${importId}::uuid and not said.left_out`

/** One employer of the file by its Companies House number, or without one by its name and postcode. */
const key = Prisma.sql`coalesce(said.companies_house_no, name_key(said.name) || '/' || coalesce(said.postcode, ''))`

/** The same site: the same postcode and, where it is said, the same name. */
const sameSite = Prisma.sql`
  coalesce(said.postcode, '') = site.postcode and (said.site_name is null or plain(said.site_name) = plain(site.name))`

const saysWhere = Prisma.sql`coalesce(said.postcode, said.town, said.site_name) is not null`

/**
 * Lets the transaction see employers of other hubs whose public register number is in this file, and nothing else of
 * them. Everything below needs it.
 */
export const seeEmployersOfFile = (tx: Tx, importId: string) =>
  tx.$queryRaw`select set_config('traverse.import', ${importId}, true)`

/** A line a check leaves out, or whose name it passes over, with what stands there. */
export type Doubtful = { line: number; cells: string[]; fix: 'duplicate-site' | 'other-name'; value: string }

/** Leaves out lines that say the same site of the same employer again, and finds names that differ from the first. */
export const findDoubtfulEmployers = async (tx: Tx, importId: string): Promise<Doubtful[]> => {
  const cells = Prisma.sql`array[said.name, coalesce(said.companies_house_no, '')] as cells`
  const repeated = await tx.$queryRaw<Doubtful[]>`
    update staging.employer_row said set left_out = true
    from (
      select line, row_number() over (
        partition by ${key}, coalesce(said.postcode, ''), plain(coalesce(said.site_name, '')) order by line
      ) as nth
      from ${rows(importId)}
    ) seen
    where said.import_id = ${importId}::uuid and seen.line = said.line and seen.nth > 1
    returning said.line, ${cells}, 'duplicate-site' as fix, said.name as value`
  const renamed = await tx.$queryRaw<Doubtful[]>`
    select line, cells, 'other-name' as fix, name as value
    from (
      select said.line, said.name, ${cells}, first_value(said.name) over (partition by said.companies_house_no order by said.line) as first
      from ${rows(importId)} and said.companies_house_no is not null
    ) named
    where name_key(name) <> name_key(first)`
  return [...repeated, ...renamed].sort((a, b) => a.line - b.line)
}

/**
 * Says of each line which employer it is: the one with its register number wherever it is, else one of this hub with
 * its name and postcode, else a new one. Run again, it finds what has come since.
 */
export const resolveEmployers = async (tx: Tx, importId: string): Promise<void> => {
  await tx.$executeRaw`
    with firsts as (
      select said.*, min(said.line) over (partition by ${key}) as first from ${rows(importId)}
    ), ours as materialized (
      select employer.id, employer.companies_house_no, name_key(employer.name) as name, coalesce(site.postcode, '') as postcode
      from hub_employer link
      join employer on employer.id = link.employer_id
      left join employer_site site on site.employer_id = employer.id
    ), found as (
      select distinct on (firsts.first) firsts.first, coalesce(numbered.id, ours.id) as id
      from firsts
      left join employer numbered on numbered.companies_house_no = firsts.companies_house_no
      left join ours on ours.name = name_key(firsts.name) and ours.postcode = coalesce(firsts.postcode, '')
        and (ours.companies_house_no is null or firsts.companies_house_no is null)
      order by firsts.first, numbered.id nulls last, ours.id nulls last
    ), identified as materialized (
      select first, coalesce(id, uuidv7()) as id, id is not null as known from found
    )
    update staging.employer_row said set employer_id = identified.id, known = identified.known
    from firsts join identified using (first)
    where said.import_id = ${importId}::uuid and said.line = firsts.line`
}

/** The first line of each employer carries its details; further lines are further sites. */
const heads = (importId: string) => Prisma.sql`(
  select distinct on (said.employer_id) said.* from ${rows(importId)} order by said.employer_id, said.line
) said`

const linkedHere = Prisma.sql`exists (select from hub_employer link where link.employer_id = said.employer_id)`

/** An employer's own number of asks and its pause are its own: a file sets the first when it is new and never again. */
const next = {
  name: Prisma.sql`said.name`,
  companies_house_no: Prisma.sql`coalesce(has.companies_house_no, said.companies_house_no)`,
  sector: Prisma.sql`coalesce(said.sector, has.sector)`,
  sic_section: Prisma.sql`coalesce(said.sic_section, has.sic_section)`,
  size_band: Prisma.sql`coalesce(said.size_band, has.size_band)`,
  website: Prisma.sql`coalesce(said.website, has.website)`,
}
const columns = Prisma.raw(Object.keys(next).join(', '))
const values = Prisma.join(Object.values(next))
const differs = Prisma.sql`(${Prisma.raw(
  Object.keys(next)
    .map(column => `has.${column}`)
    .join(', '),
)}) is distinct from (${values})`

const lacksSite = Prisma.sql`${saysWhere} and not exists (
  select from employer_site site where site.employer_id = said.employer_id and ${sameSite}
)`

/**
 * What applying the file would do, in employers: one that another hub has joins this one too and counts as new here.
 */
export const countEmployers = async (tx: Tx, importId: string): Promise<Counts> => {
  const [counted] = await tx.$queryRaw<{ added: number; changed: number; unchanged: number }[]>`
    select
      count(*) filter (where not linked)::integer as added,
      count(*) filter (where linked and (altered or grows))::integer as changed,
      count(*) filter (where linked and not (altered or grows))::integer as unchanged
    from (
      select ${linkedHere} as linked, ${differs} as altered, growing.employer_id is not null as grows
      from ${heads(importId)}
      left join employer has on has.id = said.employer_id
      left join (select distinct said.employer_id from ${rows(importId)} and ${lacksSite}) growing
        on growing.employer_id = said.employer_id
    ) each_employer`
  return { closed: 0, skipped: 0, ...(counted ?? { added: 0, changed: 0, unchanged: 0 }) }
}

/** Brings the employers of some lines, by their first line, into the hub in scope, with their sites. */
export const applyEmployers = async (
  tx: Tx,
  { importId, hubId, at }: { importId: string; hubId: string; at: Date },
  { from, to }: { from: number; to: number },
): Promise<void> => {
  const some = Prisma.sql`${heads(importId)}`
  const within = Prisma.sql`said.line between ${from} and ${to}`
  await tx.$executeRaw`
    update employer has set (${columns}) = row(${values}), version = has.version + 1, updated_at = ${at}
    from ${some} where ${within} and has.id = said.employer_id and ${linkedHere} and ${differs}`
  await tx.$executeRaw`
    insert into employer (id, name, companies_house_no, sector, sic_section, size_band, website, monthly_cap, created_at, updated_at)
    select said.employer_id, said.name, said.companies_house_no, coalesce(said.sector, ''), said.sic_section,
      coalesce(said.size_band, 'small'), coalesce(said.website, ''), coalesce(said.monthly_cap, 2), ${at}, ${at}
    from ${some} where ${within} and not said.known`
  await tx.$executeRaw`
    insert into hub_employer (hub_id, employer_id, joined_at)
    select ${hubId}::uuid, said.employer_id, ${at} from ${some} where ${within}
    on conflict do nothing`
  await tx.$executeRaw`
    insert into employer_site (employer_id, name, town, postcode, latitude, longitude)
    select said.employer_id, coalesce(said.site_name, said.town, said.name), coalesce(said.town, ''),
      coalesce(said.postcode, ''), said.latitude, said.longitude
    from ${rows(importId)} and said.employer_id in (select said.employer_id from ${some} where ${within}) and ${lacksSite}
    order by said.line`
}
