import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addSlot } from '~/domain/encounters'
import { system } from '~/domain/kernel/actor'
import { transact } from '~/platform/db'
import { given as advice } from '../support/factories/advice'
import { given as meeting } from '../support/factories/appointments'
import { given as caseStudies } from '../support/factories/case-studies'
import { anActor, anHour, given } from '../support/factories/encounters'
import { given as exploration } from '../support/factories/exploration'
import { given as guiding } from '../support/factories/guidance'
import { given as learning } from '../support/factories/learners'
import { given as matching } from '../support/factories/matching'
import { given as moving } from '../support/factories/moving-on'
import { given as placing } from '../support/factories/placements'
import { given as planning } from '../support/factories/plans'
import { given as tracking } from '../support/factories/tracker'

/**
 * The second wall, tried directly: as the app's own role, with another hub's scope and with none. Each probe is also run
 * with its wall taken down, where it must see the stranger's rows; a probe that could not fail would prove nothing.
 */
const owner = new pg.Client(process.env.DATABASE_URL)

/** A hub with at least one row in every table that belongs to hubs. */
const furnished = async () => {
  const asked = await given.asked({ offer: { slots: [anHour(40)] } })
  const { hub, institution, employer, offer, request, approach } = asked
  const { id: personId } = await given.person(hub.id, { roles: ['coordinator'] })
  await given.provider(hub.id)
  await given.employerSite(hub.id, employer.id)
  await given.conflict(hub.id, employer.id, institution.id)
  await given.task(request)
  const encounter = await given.encounter(approach)
  const { id: moduleId } = await caseStudies.module(hub.id)
  const told = await caseStudies.contribution(hub.id, {
    moduleId,
    employerId: employer.id,
    state: 'published',
    scopes: ['record'],
    answers: { 1: 'x' },
  })
  const [answer] = told.answers
  if (!answer) throw new Error('no answer')
  await caseStudies.interviewSlot(hub.id)
  await caseStudies.media(answer)
  await caseStudies.nameFlag(answer)
  await caseStudies.caseStudyTraces(hub.id, employer.id, answer)
  await exploration.explored(hub.id, institution.id)
  await addSlot(anActor(hub.id, 'coordinator'), { offerId: offer.id, ...anHour(41), seats: 1 })
  await transact(system('test', hub.id), async tx => {
    const at = new Date()
    const expiresOn = new Date('2100-01-01')
    const started = { hubId: hub.id, startedBy: personId, createdAt: at, expiresOn }
    await tx.task.create({ data: { ...started, kind: 'import', subjectId: personId } })
    const file = await tx.import.create({
      data: { ...started, kind: 'schools', fileName: 'x.csv', fileHash: hub.id, size: 1 },
    })
    await tx.importProblem.create({
      data: { hubId: hub.id, importId: file.id, line: 1, column: 'URN', value: 'x', fix: 'urn' },
    })
    await tx.invitation.create({
      data: {
        hubId: hub.id,
        email: `${hub.id}@people.example`,
        name: 'X',
        role: 'teacher',
        tokenHash: hub.id,
        invitedBy: personId,
        createdAt: at,
        expiresOn,
        sentAt: at,
      },
    })
    await tx.erasure.create({
      data: { hubId: hub.id, kind: 'person', subjectId: personId, keys: ['x'], askedAt: at, expiresOn },
    })
    await tx.quietReminder.create({ data: { hubId: hub.id, personId, since: at } })
    await tx.delivery.create({ data: { key: hub.id, hubId: hub.id, kind: 'encounter', claimedAt: at, expiresOn } })
    await tx.evaluation.create({
      data: {
        hubId: hub.id,
        requestId: request.id,
        encounterId: encounter.id,
        side: 'school',
        purposeMet: 'yes',
        twoWay: 'yes',
        again: 'yes',
        createdAt: at,
      },
    })
    await tx.$executeRaw`insert into booking (hub_id, encounter_id, resource, span) values (${hub.id}::uuid, ${encounter.id}::uuid, ${`x:${hub.id}`}, tstzrange(now(), now() + interval '1 hour'))`
  })
  await learning.everything(hub.id, institution.id, personId)
  await matching.everything(hub.id, employer.id)
  await planning.everything(await advice.everything(hub.id))
  await meeting.everything(await advice.everything(hub.id), `${hub.id}${hub.id}`)
  await guiding.everything(hub.id, institution.id)
  await placing.everything(hub.id, { institutionId: institution.id, employerId: employer.id })
  await tracking.everything(hub.id, { institutionId: institution.id })
  await moving.everything(hub.id, { institutionId: institution.id })
  return hub.id
}

const tablesOfHubs = async (): Promise<string[]> => {
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'hub_id' and not a.attisdropped
     where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not in ('session') order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** Rows of a hub that the app's role sees with this scope, as a worker that may see every learner of its hub. */
const seen = async (table: string, hub: string, scope: string, before = ''): Promise<number> => {
  await owner.query('begin')
  try {
    if (before) await owner.query(before)
    await owner.query('set local role traverse_app')
    // A worker who sees all of its hub's learners; of other hubs' it sees none.
    await owner.query(
      "select set_config('traverse.hub', $1, true), set_config('traverse.worker', case $1 when '' then '' else 'privacy' end, true)",
      [scope],
    )
    const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from "${table}" where hub_id = $1`, [
      hub,
    ])
    return rows[0]?.n ?? -1
  } finally {
    await owner.query('rollback')
  }
}

let mine = ''
let theirs = ''

beforeAll(async () => {
  await owner.connect()
  mine = await furnished()
  theirs = await furnished()
})
afterAll(() => owner.end())

describe('row-level security', () => {
  test('every table of a hub has a wall, forced, and rows to try it with', async () => {
    const { rows } = await owner.query<{ name: string; on: boolean; forced: boolean }>(
      'select relname as name, relrowsecurity as on, relforcerowsecurity as forced from pg_class where relname = any($1)',
      [await tablesOfHubs()],
    )
    expect(rows.filter(({ on, forced }) => !on || !forced)).toEqual([])
    const empty = []
    for (const { name } of rows) if ((await seen(name, theirs, theirs)) < 1) empty.push(name)
    expect(empty).toEqual([])
  })

  test('the stranger’s rows are not there, with another scope or with none', async () => {
    const leaks = []
    for (const table of await tablesOfHubs()) {
      if (await seen(table, theirs, mine)) leaks.push(`${table} to another hub`)
      if (await seen(table, theirs, '')) leaks.push(`${table} to nobody`)
    }
    expect(leaks).toEqual([])
  })

  test('with its wall down, each table would leak: the probes can fail', async () => {
    const blind = []
    for (const table of await tablesOfHubs())
      if ((await seen(table, theirs, mine, `alter table "${table}" disable row level security`)) === 0)
        blind.push(table)
    expect(blind).toEqual([])
  })

  test('the app’s role can neither step over the walls nor rewrite history', async () => {
    const { rows } = await owner.query<{ loose: boolean }>(
      "select rolsuper or rolbypassrls or rolcanlogin as loose from pg_roles where rolname = 'traverse_app'",
    )
    expect(rows).toEqual([{ loose: false }])
    const { rows: may } = await owner.query<{ erase: boolean; rewrite: boolean }>(
      "select has_table_privilege('traverse_app', 'fact', 'delete') as erase, has_column_privilege('traverse_app', 'fact', 'payload', 'update') as rewrite",
    )
    expect(may).toEqual([{ erase: false, rewrite: false }])
  })
})

describe('rows of one hub cannot point into another', () => {
  // A clip that is kept or put into a lesson may be another hub's, where its contributor lets other hubs hear it.
  test('every reference between tables of hubs carries the hub', async () => {
    const { rows } = await owner.query<{ from: string; to: string; name: string }>(
      `select con.conrelid::regclass::text as from, con.confrelid::regclass::text as to, con.conname as name
       from pg_constraint con
       where con.contype = 'f' and con.confrelid::regclass::text = any($1) and con.conrelid::regclass::text = any($1)
         and con.conname not in ('kept_clip_answer_id_fkey', 'lesson_plan_clip_answer_id_fkey')
         and not exists (select from unnest(con.conkey) k join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k where a.attname = 'hub_id')`,
      [await tablesOfHubs()],
    )
    expect(rows).toEqual([])
  })

  test('the database refuses a request at another hub’s school', async () => {
    const stranger = await given.institution(theirs)
    await expect(given.request(mine, stranger.id)).rejects.toThrow()
  })
})
