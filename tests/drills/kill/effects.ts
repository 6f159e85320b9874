import type pg from 'pg'
import { react } from '~/jobs/reactions'
import { until } from '../../support/until'
import type { Told } from './story'

const ofHub = ['fact', 'encounter_request', 'routing_wave', 'approach', 'encounter', 'booking', 'delivery']
const ofEmployers = ['contact', 'contact_month']

/** The hub's own rows stand in for the tables of their names, so that the queries need not say whose. */
const ownRows = `with ${[
  ...ofHub.map(table => `${table} as (select * from public.${table} where hub_id = $1)`),
  ...ofEmployers.map(
    table =>
      `${table} as (select * from public.${table} where employer_id in (
        select employer_id from hub_employer where hub_id = $1))`,
  ),
  `job as (select * from bullmq.job where id like 'outbox-%' and substr(id, 8, 36) in (
    select id::text from public.fact where hub_id = $1))`,
].join(', ')}`

/** What must be true of every request, approach and letter at the end, as queries that find where it is not. */
const faults: { [fault: string]: string } = {
  'facts not relayed': "select id from fact where state <> 'relayed'",
  'requests in no end state': `
    select id from encounter_request where state not in ('confirmed', 'unfilled')`,
  'facts missing or doubled': `
    select r.id, wanted.type, wanted.times, count(f.id)
    from encounter_request r
    cross join lateral (values
      ('request-submitted', 1), ('request-triaged', 1),
      ('request-accepted', (r.state = 'confirmed')::int), ('request-confirmed', (r.state = 'confirmed')::int),
      ('request-unfilled', (r.state = 'unfilled')::int)
    ) as wanted (type, times)
    left join fact f on f.subject_id = r.id and f.type = wanted.type
    group by r.id, wanted.type, wanted.times having count(f.id) <> wanted.times`,
  'answers without their fact': `
    select a.id, a.state, count(f.id) from approach a
    left join fact f on f.subject_id = a.request_id and f.payload ->> 'approachId' = a.id::text
      and f.type = case a.state when 'accepted' then 'approach-accepted' when 'declined' then 'approach-declined' end
    where a.state in ('accepted', 'declined') group by a.id, a.state having count(f.id) <> 1`,
  'waves not numbered one by one': `
    select r.id from encounter_request r left join routing_wave w on w.request_id = r.id
    group by r.id, r.waves having count(w.id) <> r.waves or max(w.number) <> r.waves or count(distinct w.number) <> r.waves`,
  'waves left open': "select id from routing_wave where state <> 'ended'",
  'an employer asked twice': `
    select request_id, employer_id from approach group by request_id, employer_id having count(*) > 1`,
  'asks without their wave-sent': `
    select a.id from approach a left join fact f on f.type = 'wave-sent' and f.subject_id = a.request_id
      and f.payload -> 'approachIds' ? a.id::text group by a.id having count(f.id) <> 1`,
  'asks left open': "select id from approach where state not in ('accepted', 'declined', 'filled')",
  'encounters missing or doubled': `
    select a.id from approach a left join encounter e on e.approach_id = a.id
    group by a.id, a.state having count(e.id) <> (a.state = 'accepted')::int`,
  'encounters not as their request': `
    select e.id from encounter e join encounter_request r on r.id = e.request_id
    where e.state <> r.state or e.starts_at <> r.starts_at`,
  'seats miscounted': `
    select r.id from encounter_request r left join encounter e on e.request_id = r.id
    group by r.id, r.seats, r.seats_left having r.seats_left <> r.seats - count(e.id)`,
  'encounters without their time taken': `
    select e.id from encounter e left join booking b on b.encounter_id = e.id group by e.id having count(b.*) = 0`,
  'contacts miscounted': `
    select a.id from approach a left join contact c on c.ask_id = a.id
    group by a.id, a.state having count(c.*) <> (a.state <> 'filled')::int`,
  'months miscounted': `
    select m.employer_id from contact_month m
    left join contact c on c.employer_id = m.employer_id and c.month = m.month
    group by m.employer_id, m.month, m.contacted having m.contacted <> count(c.*)`,
  'jobs not done': `
    select id, state, failed_reason from job where state <> 'completed'`,
  // A letter that an answer overtook between being sent and being noted need not be noted as sent.
  'letters not sent': "select key, state from delivery where state not in ('done', 'moot')",
  'asks without their letter': `
    select a.id from approach a left join delivery d on d.key like 'employer-ask.' || a.id || '.%'
    where a.state in ('accepted', 'declined') group by a.id having count(d.key) <> 1`,
  'yeses without their letter': `
    select a.id from approach a left join delivery d on d.key like 'employer-agreed.' || a.id || '.%'
    where a.state = 'accepted' group by a.id having count(d.key) <> 1`,
  'thanks missing or doubled': `
    select a.id from approach a left join delivery d on d.key like 'employer-thanks.' || a.id || '.%'
    group by a.id, a.state having count(d.key) <> (a.state = 'filled')::int`,
  'confirmations without their letter': `
    select e.id from encounter e left join delivery d on d.key like 'employer-confirmed.' || e.approach_id || '.%'
    where e.state = 'confirmed' group by e.id having count(d.key) <> 1`,
}

/** Facts whose job was never placed. Those that give way to another of their kind leave none. */
const jobsNeverPlaced = async (owner: pg.Client, hubId: string): Promise<string[]> => {
  const { rows } = await owner.query<{ id: string; type: string; hub_id: string; subject_id: string; payload: object }>(
    'select id, type, hub_id, subject_id, payload from fact where hub_id = $1',
    [hubId],
  )
  const wanted = rows.flatMap(({ id, type, hub_id, subject_id, payload }) =>
    react({ ...payload, id, type, hubId: hub_id, subjectId: subject_id } as { type: string }).flatMap(
      ({ dedupe }, n) => (dedupe ? [] : [`outbox-${id}-${n}`]),
    ),
  )
  const placed = await owner.query<{ id: string }>('select id from bullmq.job')
  const there = new Set(placed.rows.map(({ id }) => id))
  return wanted.filter(id => !there.has(id))
}

/** Acknowledged writes that the database does not show. */
const forgotten = async (owner: pg.Client, told: Told): Promise<string[]> => {
  const missing = async (ids: ReadonlySet<string>, query: string) =>
    (
      await owner.query<{ id: string }>(`select id from unnest($1::uuid[]) as told (id) where not exists (${query})`, [
        [...ids],
      ])
    ).rows.map(({ id }) => id)
  const fact = (type: string) => `select from fact f where f.subject_id = told.id and f.type = '${type}'`
  const answer = (state: string) => `select from approach a where a.id = told.id and a.state = '${state}'`
  return [
    ...(await missing(told.submitted, fact('request-submitted'))),
    ...(await missing(told.triaged, fact('request-triaged'))),
    ...(await missing(told.confirmed, fact('request-confirmed'))),
    ...(await missing(told.accepted, answer('accepted'))),
    ...(await missing(told.declined, answer('declined'))),
  ]
}

/** One thing that is not as it should be: how often, and where first. */
export type Fault = { fault: string; count: number; first: unknown }

/** Everything that is not as it should be; empty when each request has exactly its effects. */
export const faultsIn = async (owner: pg.Client, hubId: string, told: Told): Promise<Fault[]> => {
  const found: Fault[] = []
  const put = (fault: string, wrong: readonly unknown[]) => {
    if (wrong.length > 0) found.push({ fault, count: wrong.length, first: wrong[0] })
  }
  for (const [fault, query] of Object.entries(faults))
    put(fault, (await owner.query(`${ownRows} ${query}`, [hubId])).rows)
  put('jobs never placed', await jobsNeverPlaced(owner, hubId))
  put('acknowledged and lost', await forgotten(owner, told))
  return found
}

/** What the database says was sent, by Message-ID. */
export const sentLetters = async (owner: pg.Client, hubId: string): Promise<string[]> => {
  const sent = "select message_id from delivery where state = 'done' and hub_id = $1"
  const { rows } = await owner.query<{ message_id: string }>(sent, [hubId])
  return rows.map(({ message_id }) => message_id)
}

/**
 * What is not yet carried, run and settled. A job that waits for its hour, by the timetable or as its reaction asked (a
 * hub is matched an hour after its list changes), has nothing to do now and is left out; one that waits to be tried
 * again is not.
 */
const unsettled = `
  select 'fact ' || type as what, null as reason from fact where state = 'waiting'
  union all
  select 'job ' || name || ' ' || state, failed_reason from bullmq.job
  where state = 'active' or id like 'outbox-%' and state not in ('completed', 'failed')
    and (state <> 'delayed' or attempts_made > 0 or process_at_ms < 1000 * extract(epoch from now() + interval '10 minutes'))`

/** Waits until everything is carried, run and settled; throws with what is not, and why, after `within` milliseconds. */
export const untilQuiet = async (owner: pg.Client, within: number): Promise<void> => {
  const counted = `select what, reason, count(*)::int as times from (${unsettled}) as left_over group by what, reason`
  const left = async () => (await owner.query<{ what: string; reason: string | null; times: number }>(counted)).rows
  try {
    await until('everything is carried and done', async () => (await left()).length === 0, within)
  } catch (cause) {
    throw new Error(`Not settled: ${JSON.stringify(await left())}`, { cause })
  }
}
