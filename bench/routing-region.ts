import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { config } from '~/platform/config'

export type RegionSize = { institutions: number; employers: number; offers: number; requests: number }
export type BenchRegion = { hubId: string /** Waiting requests, to route one after the other. */; waiting: string[] }

/**
 * A made-up region in one hub, by set-based SQL: schools and employers over 60 km, offers of every kind, two months of
 * asks and encounters behind it, and every fourth request waiting. The same each time for a size.
 */
const region = `
  create function pg_temp.share(n bigint, salt text) returns float8 language sql immutable
    as $$ select (hashtextextended(n || salt, 7) & 1048575) / 1048576.0 $$;
  create function pg_temp.id(hub uuid, kind text, n bigint) returns uuid language sql immutable
    as $$ select md5(hub || kind || n)::uuid $$;

  insert into institution (id, hub_id, kind, name, latitude, longitude, disadvantage, phases)
  select pg_temp.id($1, 'school', n), $1, case when n % 12 = 0 then 'special' else 'school' end, 'School ' || n,
    54.2 + 0.54 * pg_temp.share(n, 'lat'), -1.9 + 0.92 * pg_temp.share(n, 'lon'), pg_temp.share(n, 'dis') * 0.7, '{secondary}'
  from generate_series(1, $2::int) n;
  insert into cohort (hub_id, institution_id, year_group, roll, target)
  select $1, pg_temp.id($1, 'school', n), y, 120, 2 + (n + y) % 3 from generate_series(1, $2::int) n, generate_series(7, 13) y;

  insert into employer (id, name, sector, monthly_cap, paused_until)
  select pg_temp.id($1, 'employer', n), 'Employer ' || n, (array['making','digital','sport','science','health-care'])[1 + n % 5],
    1 + n % 4, case when n % 23 = 0 then current_date + 60 end
  from generate_series(1, $3::int) n;
  insert into hub_employer (hub_id, employer_id) select $1, pg_temp.id($1, 'employer', n) from generate_series(1, $3::int) n;

  insert into offer (id, hub_id, employer_id, state, kind, title, description, sector, key_stages, delivery, max_group,
    times_per_year, lead_days, travel_km, latitude, longitude, languages, access, reserved_for, opens_on, review_on,
    created_by, created_at, updated_at)
  select pg_temp.id($1, 'offer', n), $1, pg_temp.id($1, 'employer', 1 + n % $3::int), case when n % 9 = 0 then 'paused' else 'open' end,
    (array['talk','visit','workshop','mock-interview','careers-fair','mentoring'])[1 + (6 * pg_temp.share(n, 'kind'))::int % 6],
    'Offer ' || n, repeat('What learners see and do. ', 8),
    (array['making','digital','sport','science','health-care'])[1 + (n % $3::int) % 5],
    (array['{3}','{4}','{3,4}','{3,4,5}','{4,5}'])[1 + (5 * pg_temp.share(n, 'ks'))::int % 5]::int[],
    (array['in-person','in-person','virtual','either'])[1 + (4 * pg_temp.share(n, 'del'))::int % 4],
    20 + (100 * pg_temp.share(n, 'max'))::int, 4 + n % 20, 3 + n % 15, 3 + (20 * pg_temp.share(n, 'km'))::int,
    54.2 + 0.54 * pg_temp.share(n, 'olat'), -1.9 + 0.92 * pg_temp.share(n, 'olon'), '{en}',
    case when n % 3 = 0 then '{step-free}'::text[] else '{}' end,
    case when n % 17 = 0 then '{high-disadvantage}'::text[] else '{}' end, current_date - 90, current_date + 200,
    gen_random_uuid(), now(), now()
  from generate_series(1, $4::int) n;
  insert into offer_slot (hub_id, offer_id, starts_at, ends_at, seats, seats_left)
  select $1, pg_temp.id($1, 'offer', n), date_trunc('day', now()) + make_interval(days => 42 + d * 7, hours => 9),
    date_trunc('day', now()) + make_interval(days => 42 + d * 7, hours => 10), 2, 1 + n % 2
  from generate_series(1, $4::int) n, generate_series(0, 3) d where n % 5 = 0;

  insert into encounter_request (id, hub_id, institution_id, state, kind, purpose, delivery, sectors, access_needs, seats,
    seats_left, level, seed, created_by, created_at, submitted_at, state_since, expires_on)
  select pg_temp.id($1, 'request', n), $1, pg_temp.id($1, 'school', 1 + n % $2::int),
    case when n % 4 = 0 then 'triaged' else 'closed' end,
    (array['talk','visit','workshop','mock-interview','careers-fair','mentoring'])[1 + n % 6], 'To learn', (array['in-person','either','in-person','virtual','in-person'])[1 + n % 5],
    case when n % 2 = 0 then '{digital}'::text[] else '{}' end, case when n % 7 = 0 then '{step-free}'::text[] else '{}' end,
    1, 1, (1200 * pg_temp.share(n, 'level'))::int, 'seed-' || n, gen_random_uuid(), now() - interval '60 days',
    now() - interval '60 days', now() - interval '9 days', current_date + 90
  from generate_series(1, $5::int) n;
  insert into request_group (hub_id, request_id, name, year_group, headcount)
  select $1, pg_temp.id($1, 'request', n), 'Class', 7 + n % 5, 24 + n % 30 from generate_series(1, $5::int) n;
  insert into request_date (hub_id, request_id, starts_at, ends_at)
  select $1, pg_temp.id($1, 'request', n), date_trunc('day', now()) + make_interval(days => 42 + d * 7, hours => 9),
    date_trunc('day', now()) + make_interval(days => 42 + d * 7, hours => 10)
  from generate_series(1, $5::int) n, generate_series(0, 2) d;

  insert into routing_wave (id, hub_id, request_id, number, size, considered, excluded, ranked, seed, state, started_at, expires_at)
  select pg_temp.id($1, 'wave', n), $1, pg_temp.id($1, 'request', n), 1, 3, 9, '{}', '[]', '', 'ended', now() - interval '50 days', now() - interval '43 days'
  from generate_series(1, $5::int) n where n % 4 <> 0;
  insert into approach (id, hub_id, request_id, wave_id, employer_id, offer_id, state, token_hash, rank, terms, asked_at, link_ends_at)
  select distinct on (n, e.employer_id) pg_temp.id($1, 'approach', n * 3 + k), $1, pg_temp.id($1, 'request', n), pg_temp.id($1, 'wave', n), e.employer_id, e.id,
    (array['accepted','declined','expired'])[1 + k], md5($1::text || n || '.' || k), k + 1, '{}', now() - make_interval(days => 10 + n % 50), now()
  from generate_series(1, $5::int) n cross join generate_series(0, 2) k
  join offer e on e.id = pg_temp.id($1, 'offer', 1 + (n * 31 + k * 977) % $4::int)
  where n % 4 <> 0;
  insert into encounter (hub_id, request_id, approach_id, employer_id, offer_id, state, starts_at, ends_at, created_at)
  select hub_id, request_id, id, employer_id, offer_id, 'delivered', asked_at + interval '5 days', asked_at + interval '5 days 1 hour', asked_at
  from approach where hub_id = $1 and state = 'accepted';
  insert into contact (ask_id, employer_id, contacted_on, month)
  select distinct on (employer_id) id, employer_id, asked_at::date, date_trunc('month', asked_at)::date
  from approach where hub_id = $1 order by employer_id, asked_at desc
  on conflict do nothing;
  insert into contact_month (employer_id, month, contacted, cap)
  select c.employer_id, c.month, 1, 4 from contact c join hub_employer h on h.employer_id = c.employer_id and h.hub_id = $1
  on conflict do nothing;
  analyze`

/** Makes a region and gives the ids of its waiting requests. As the owner: it is test data, not the product's writing. */
export const makeRegion = async ({ institutions, employers, offers, requests }: RegionSize): Promise<BenchRegion> => {
  const hubId = randomUUID()
  const owner = new pg.Client({ connectionString: config.databaseUrl })
  await owner.connect()
  try {
    await owner.query(
      `insert into hub (id, slug, name, region, reply_to) values ($1, $2, 'Bench', 'Bench', 'hub@bench.example')`,
      [hubId, `bench-${hubId.slice(0, 8)}`],
    )
    const given: Record<string, string> = {
      $1: `'${hubId}'::uuid`,
      $2: String(institutions),
      $3: String(employers),
      $4: String(offers),
      $5: String(requests),
    }
    // Several statements take no parameters; all of these are our own numbers.
    await owner.query(region.replace(/\$([1-5])(?=\D)/g, name => given[name] ?? name))
    const { rows } = await owner.query<{ id: string }>(
      `select id from encounter_request where hub_id = $1 and state = 'triaged' order by id`,
      [hubId],
    )
    return { hubId, waiting: rows.map(({ id }) => id) }
  } finally {
    await owner.end()
  }
}
