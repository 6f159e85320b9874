import { Prisma, type Tx } from '~/platform/db'
import { pointOfDistrict } from '../districts'
import { isOf, type Source, standing } from './source'

export type Fates = { added: number; changed: number; unchanged: number; merged: number; keptOut: number }

/** Districts looked up for what says no point of its own; those after that many stay without one. */
const mostDistricts = 500

/** Gives every staged row without a point the middle of its district, where the hub knows it. */
const locate = async (tx: Tx, readingId: string): Promise<void> => {
  const rows = await tx.$queryRaw<{ district: string }[]>`
    select distinct item->>'district' as district from staging.opportunity_row
    where reading_id = ${readingId}::uuid and item->>'latitude' is null and item->>'district' <> ''
    order by 1 limit ${mostDistricts}`
  for (const { district } of rows) {
    const at = await pointOfDistrict(tx, district)
    if (!at) continue
    await tx.$executeRaw`
      update staging.opportunity_row
      set item = item || jsonb_build_object('latitude', ${at.latitude}::float8, 'longitude', ${at.longitude}::float8)
      where reading_id = ${readingId}::uuid and item->>'latitude' is null and item->>'district' = ${district}`
  }
}

/**
 * Tables are joined whole, never row by row. What was staged a moment ago has no statistics, and fifty thousand rows beside
 * fifty thousand would be taken for one beside one.
 */
const inWholeSets = (tx: Tx, isOn: boolean) =>
  tx.$queryRaw`select set_config('enable_nestloop', ${isOn ? 'off' : 'on'}, true)`

/**
 * Says of each staged row what it is to the list: new, the same, changed, there already from somewhere else and so merged,
 * or, of a feed, kept out because a person took it back. Two are one where they have the same reference, or else the same name, offerer, place and first day. What the source
 * calls by a new reference is known again the same way.
 */
export const compare = async (tx: Tx, readingId: string, source: Source): Promise<Fates> => {
  await locate(tx, readingId)
  await inWholeSets(tx, true)
  const ours = isOf(source)
  const of = Prisma.sql`staged.reading_id = ${readingId}::uuid`
  await tx.$executeRaw`
    update staging.opportunity_row staged set fate = 'new', opportunity_id = null where ${of} and fate <> 'new'`
  await tx.$executeRaw`
    update staging.opportunity_row staged set opportunity_id = o.id,
      fate = case when not ${ours} then 'merged' when o.said_hash = staged.hash then 'same' else 'changed' end
    from opportunity o
    where ${of} and o.hub_id = ${source.hubId}::uuid and o.ref = staged.ref and o.state in ${standing}`
  if (source.feedId !== null)
    await tx.$executeRaw`
      update staging.opportunity_row staged set fate = 'kept-out' from opportunity o
      where ${of} and staged.fate = 'new' and o.hub_id = ${source.hubId}::uuid and o.ref = staged.ref and o.kept_out`
  await tx.$executeRaw`
    with said as materialized (
      select staged.line, same_offer(
        staged.item->>'title', staged.item->>'organisation', staged.item->>'district', (staged.item->>'starts_on')::date
      ) as name
      from staging.opportunity_row staged where ${of} and staged.fate = 'new'
    ), stands as materialized (
      select o.id, ${ours} as own, same_offer(o.title, o.organisation, o.district, o.starts_on) as name
      from opportunity o
      where o.hub_id = ${source.hubId}::uuid and o.state in ${standing} and not exists (
        select from staging.opportunity_row staged where ${of} and staged.opportunity_id = o.id
      )
    ), alike as (
      select distinct on (found.id) found.line, found.id, found.own from (
        select distinct on (said.line) said.line, stands.id, stands.own from said join stands using (name)
        order by said.line, stands.id
      ) found order by found.id, found.line
    )
    update staging.opportunity_row staged
    set opportunity_id = alike.id, fate = case when alike.own then 'changed' else 'merged' end
    from alike where ${of} and staged.line = alike.line`
  const [counted] = await tx.$queryRaw<Fates[]>`
    select count(*) filter (where fate = 'new')::int as added, count(*) filter (where fate = 'changed')::int as changed,
      count(*) filter (where fate = 'same')::int as unchanged, count(*) filter (where fate = 'merged')::int as merged,
      count(*) filter (where fate = 'kept-out')::int as "keptOut"
    from staging.opportunity_row staged where ${of}`
  await inWholeSets(tx, false)
  return counted ?? { added: 0, changed: 0, unchanged: 0, merged: 0, keptOut: 0 }
}

const gone = (readingId: string, source: Source, doubtful: readonly string[]): Prisma.Sql => Prisma.sql`
  ${isOf(source)} and o.state in ${standing} and not o.ref = any(${[...doubtful]}::text[]) and not exists (
    select from staging.opportunity_row staged
    where staged.reading_id = ${readingId}::uuid and staged.opportunity_id = o.id and staged.fate in ('same', 'changed')
  )`

/** How many of a feed stand, and how many of them this reading does not name any more. */
export const countGone = async (
  tx: Tx,
  readingId: string,
  source: Source,
  doubtful: readonly string[],
): Promise<{ stood: number; gone: number }> => {
  await inWholeSets(tx, true)
  const [counted] = await tx.$queryRaw<{ stood: number; gone: number }[]>`
    with named as materialized (
      select distinct opportunity_id from staging.opportunity_row
      where reading_id = ${readingId}::uuid and fate in ('same', 'changed')
    )
    select count(*)::int as stood,
      count(*) filter (where named.opportunity_id is null and not o.ref = any(${[...doubtful]}::text[]))::int as gone
    from opportunity o left join named on named.opportunity_id = o.id
    where ${isOf(source)} and o.state in ${standing}`
  await inWholeSets(tx, false)
  return counted ?? { stood: 0, gone: 0 }
}

/** Takes back what the feed does not name any more. */
export const withdrawGone = async (
  tx: Tx,
  readingId: string,
  source: Source,
  doubtful: readonly string[],
  at: Date,
): Promise<void> => {
  await inWholeSets(tx, true)
  await tx.$executeRaw`
    update opportunity o set state = 'withdrawn', updated_at = ${at}, version = version + 1
    where ${gone(readingId, source, doubtful)}`
  await inWholeSets(tx, false)
}
