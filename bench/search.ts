import pg from 'pg'
import { system } from '~/domain/kernel/actor'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { nothingAsked, searchOpportunities } from '~/domain/matching'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { given } from '../tests/support/factories/network'
import { middle, type Report, ratioOf, spreadOf } from './report'

const trades = [
  'nursing',
  'welding',
  'baking',
  'coding',
  'teaching',
  'driving',
  'gardening',
  'cooking',
  'painting',
  'caring',
]
const ways = ['evening', 'weekend', 'morning', 'online', 'beginners', 'advanced', 'paid', 'seasonal']
const list = (words: readonly string[]) => `array[${words.map(word => `'${word}'`).join(', ')}]`

/** Towns, and so many opportunities to each: the region does not grow, what is in it does. */
const towns = 200
const part = 5_000

/** Opportunities with words drawn evenly: of a hundred, ten are of one trade and one of one trade and way. */
const add = async (hubId: string, from: number, to: number): Promise<void> => {
  const closes = dateOf(addDays(dayOf(clock.now()), 90))
  for (let first = from; first <= to; first += part)
    await transact(system('matching', hubId), tx =>
      tx.$executeRawUnsafe(
        `insert into opportunity (hub_id, state, kind, title, description, organisation, major, sector, level, from_year,
           to_year, access, times, themes, remote, district, latitude, longitude, places, places_left, closes_on,
           hours_weekly, cost_pounds, created_by, created_at, updated_at)
         select $1::uuid, 'live', (${list(['course', 'job', 'apprenticeship', 'event'])})[1 + n % 4],
           initcap((${list(trades)})[1 + n % 10] || ' ' || (${list(ways)})[1 + (n / 10) % 8]) || ' ' || n,
           'You learn it beside people who do it. ' || md5(n::text) || ' ' || md5((n + 1)::text), 'Firm ' || n % 900,
           (1 + n % 9)::text, 'making', n % 4, 11, 15, '{}', '{}', '{}', false, 'Town ' || (n::bigint * 7919) % ${towns},
           53.5 + ((n::bigint * 7919) % ${towns} % 20) * 0.08, -2.5 + ((n::bigint * 7919) % ${towns} / 20) * 0.14, 9, 9, $2::date - (n % 60),
           1 + n % 40, (n % 5) * 100, uuidv7(), now(), now()
         from generate_series($3::int, $4::int) n`,
        hubId,
        closes,
        first,
        Math.min(to, first + part - 1),
      ),
    )
}

const asked = { ...nothingAsked, words: 'welding evening', district: 'Town 77', miles: 15, order: 'fit' } as const

/** The same question to the same tables, by a connection of its own that no wall stands before. */
const bareOf = async (client: pg.Client) => {
  const { rows } = await client.query<{ north: number; east: number }>(
    `select latitude as north, longitude as east from opportunity where district = $1 and latitude is not null order by id limit 1`,
    [asked.district],
  )
  const [{ north, east } = { north: 0, east: 0 }] = rows
  const degrees = asked.miles / 69
  const wide = degrees / Math.cos((north * Math.PI) / 180)
  const query = `(websearch_to_tsquery('english', $1) || websearch_to_tsquery('simple', plain($1)) || to_tsquery('simple', $2))`
  const where = `found_by @@ ${query} and state = 'live' and closes_on >= $3::date and (remote or (
    latitude between $4::float8 - $6::float8 and $4::float8 + $6::float8
    and longitude between $5::float8 - $7::float8 and $5::float8 + $7::float8
    and miles_between(latitude, longitude, $4, $5) <= $8::float8))`
  const begun = asked.words
    .split(' ')
    .map(word => `${word}:*`)
    .join(' & ')
  const values = [asked.words, begun, dayOf(clock.now()), north, east, degrees, wide, asked.miles]
  return async (): Promise<{ total: number; ids: string[] }> => {
    const counted = await client.query<{ count: number }>(
      `select count(*)::int as count from opportunity where ${where}`,
      values,
    )
    const page = await client.query<{ id: string }>(
      `select id, title, kind, organisation, district, closes_on from opportunity where ${where}
       order by ts_rank(found_by, ${query}) desc, closes_on, id limit 25`,
      values,
    )
    return { total: counted.rows[0]?.count ?? 0, ids: page.rows.map(({ id }) => id) }
  }
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/**
 * A stranger's own words with a place and a distance, over 50,000 opportunities, beside the same SQL run bare: in blocks turn
 * and turn about, after two that do not count. Then the same question over twice, four and eight times as many.
 */
export const benchSearch = async (count = 50_000, blocks = 9, each = 6): Promise<Report> => {
  const { id: hubId } = await given.hub()
  const client = new pg.Client({ connectionString: config.databaseUrl })
  await client.connect()
  try {
    await add(hubId, 1, count)
    await client.query('vacuum analyze opportunity')
    const bare = await bareOf(client)
    const search = () => searchOpportunities(null, asked)
    const [found, same] = [await search(), await bare()]
    const isSame = found.total === same.total && found.rows.every(({ id }, place) => id === same.ids[place])
    if (!isSame || found.total < 10) throw new Error(`The search found ${found.total}, the bare SQL ${same.total}.`)

    const all = { search: [] as number[], bare: [] as number[] }
    const middles = { search: [] as number[], bare: [] as number[] }
    for (let block = 0; block < blocks + 2; block++) {
      const took = { search: [] as number[], bare: [] as number[] }
      for (const way of ['search', 'bare', 'bare', 'search'] as const)
        for (let n = 0; n < each / 2; n++) took[way].push(await timed(way === 'search' ? search : bare))
      if (block < 2) continue
      for (const way of ['search', 'bare'] as const) {
        all[way].push(...took[way])
        middles[way].push(middle(took[way]))
      }
    }

    const growth: Report['lines'] = []
    const base = middle(all.search)
    const bareBase = middle(all.bare)
    let size = count
    for (const times of [2, 4, 8]) {
      await add(hubId, size + 1, count * times)
      size = count * times
      await client.query('vacuum analyze opportunity')
      const [took, tookBare] = [[] as number[], [] as number[]]
      for (let n = 0; n < 25; n++) {
        const [one, other] = [await timed(search), await timed(bare)]
        if (n < 5) continue
        took.push(one)
        tookBare.push(other)
      }
      growth.push(
        { what: `among ${size.toLocaleString('en-GB')}`, of: spreadOf(took), unit: 'ms' },
        { what: `**${times} times the opportunities: time over the first**`, of: middle(took) / base },
        { what: '… bare SQL', of: middle(tookBare) / bareBase },
      )
    }
    return {
      gate: `the search and the bare SQL find the same ${found.total} of ${count.toLocaleString('en-GB')}, in the same order`,
      lines: [
        { what: 'own words, within 15 miles, one page', of: spreadOf(all.search), unit: 'ms' },
        { what: 'the same SQL run bare', of: spreadOf(all.bare), unit: 'ms' },
        { what: '**search / bare SQL, middle of each block**', of: ratioOf(middles.search, middles.bare) },
        ...growth,
      ],
    }
  } finally {
    await client.end()
  }
}
