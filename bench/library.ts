import pg from 'pg'
import { config } from '~/platform/config'

/** People of a made-up library in one hub, each with an answer to all thirty questions, heard by everybody. */
const people = `
  insert into contribution (id, hub_id, state, state_since, slug, shown_as, role, soc, sector, district, leaving, language,
    consent_ends_on, published_at, created_at, expires_on)
  select md5('life' || n)::uuid, $1, 'published', now(), 'voice-' || n, 'Voice ' || n, 'Does work number ' || n,
    (1 + n % 9)::text || '111', (array['making','digital','sport','science','health-care'])[1 + n % 5], 'Town ' || n % 40,
    (array['16-or-before','17-18','19-21','22-or-later'])[1 + n % 4], 'en', '2100-01-01', now(), now(), '2100-01-01'
  from generate_series($2::int, $3::int) n`

const consents = `
  insert into consent (hub_id, contribution_id, scope, given, text_version, text_hash, captured_by, at, ends_on)
  select $1, md5('life' || n)::uuid, scope, true, '1', 'x', 'bench', now(), '2100-01-01'
  from generate_series($2::int, $3::int) n, unnest(array['record', 'hub-classes', 'other-hubs', 'open-web']) scope`

const answers = `
  insert into answer (hub_id, contribution_id, question, form, state, transcript, created_at, updated_at)
  select $1, md5('life' || n)::uuid, q, 'text', 'published',
    'On day ' || n || ' I learned that question ' || q || ' has no short answer, so I will tell you about the harbour and the bread.',
    now(), now()
  from generate_series($2::int, $3::int) n, generate_series(1, 30) q`

/** Adds people to the library, from the n-th to the m-th. */
export const addPeople = async (hubId: string, from: number, to: number): Promise<void> => {
  const client = new pg.Client({ connectionString: config.databaseUrl })
  await client.connect()
  try {
    for (const fill of [people, consents, answers]) await client.query(fill, [hubId, from, to])
    await client.query('vacuum analyze contribution')
    await client.query('analyze answer')
  } finally {
    await client.end()
  }
}
