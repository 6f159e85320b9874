import { Prisma, type Tx } from '~/platform/db'
import { itemColumns } from './item'
import type { Source } from './source'

/** Rows worked through in one statement. */
const part = 5_000

const columns = Prisma.raw(itemColumns.join(', '))
const values = Prisma.raw(itemColumns.map(column => `said.${column}`).join(', '))

type Applied = { readingId: string; source: Source; trusted: boolean; by: string; at: Date }

/** A row that waits is read by the hub before it is open; what a trusted feed says is open at once. */
const changeSome = (tx: Tx, { readingId, trusted, at }: Applied, lines: Prisma.Sql) => tx.$executeRaw`
  update opportunity o set (${columns}) = row(${values}), ref = staged.ref, said_hash = staged.hash,
    places_left = greatest(0, said.places - (o.places - o.places_left)),
    state = case
      when o.state = 'draft' then 'draft'
      when not ${trusted} then 'checked'
      when o.state in ('live', 'filled') and said.places <= o.places - o.places_left then 'filled'
      else 'live' end,
    version = o.version + 1, updated_at = ${at}
  from staging.opportunity_row staged cross join lateral jsonb_populate_record(null::opportunity, staged.item) said
  where staged.reading_id = ${readingId}::uuid and ${lines} and staged.fate = 'changed' and o.id = staged.opportunity_id`

const addSome = (tx: Tx, { readingId, source, trusted, by, at }: Applied, lines: Prisma.Sql) => tx.$executeRaw`
  with made as (
    update staging.opportunity_row staged set opportunity_id = uuidv7()
    where staged.reading_id = ${readingId}::uuid and ${lines} and staged.fate = 'new'
    returning staged.opportunity_id, staged.ref, staged.hash, staged.item
  )
  insert into opportunity (
    id, hub_id, state, employer_id, provider_id, feed_id, ref, said_hash, places_left, created_by, created_at, updated_at,
    ${columns}
  )
  select made.opportunity_id, ${source.hubId}::uuid, ${trusted ? 'live' : 'checked'}, ${source.employerId}::uuid,
    ${source.providerId}::uuid, ${source.feedId}::uuid, made.ref, made.hash, said.places, ${by}::uuid, ${at}, ${at}, ${values}
  from made cross join lateral jsonb_populate_record(null::opportunity, made.item) said`

/** Brings compared rows into the list, in parts that each stay short; whoever calls holds them together. */
export const applyRows = async (tx: Tx, applied: Applied): Promise<void> => {
  const { readingId } = applied
  const [found] = await tx.$queryRaw<{ last: number | null }[]>`
    select max(line) as last from staging.opportunity_row where reading_id = ${readingId}::uuid`
  await tx.$executeRaw`
    update staging.opportunity_row staged set before = to_jsonb(o) - 'found_by' from opportunity o
    where staged.reading_id = ${readingId}::uuid and staged.fate = 'changed' and o.id = staged.opportunity_id`
  for (let from = 0; from <= (found?.last ?? -1); from += part) {
    const lines = Prisma.sql`staged.line between ${from} and ${from + part - 1}`
    await changeSome(tx, applied, lines)
    await addSome(tx, applied, lines)
  }
}
