import { randomUUID } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '~/domain/kernel/actor'
import { system } from '~/domain/kernel/actor'
import { wasErased } from '~/domain/kernel/erased'
import { invitePerson } from '~/domain/network'
import {
  askErasure,
  erase,
  erasureReceipt,
  erasuresToFinish,
  heldAbout,
  receiptSent,
  replayErasures,
} from '~/domain/privacy'
import { personalTables } from '~/domain/privacy/registry'
import { react } from '~/jobs/reactions'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { keepFile, newKey } from '~/platform/storage'
import { given as caseStudies } from '../../support/factories/case-studies'
import { anActor, given } from '../../support/factories/encounters'

/**
 * Guarantee G12: a person with a canary in every column they can fill is forgotten; afterwards no canary is in any table of
 * the database, in any file or in any job, and what belongs to others is as it was.
 */
const owner = new pg.Client(process.env.DATABASE_URL)
const email = 'canary-mail@people.example'
let hubId = ''
let personId = ''
let told = ''
let strangers = ''
let me: Actor
let erasureId = ''

const rowsWith = async (word: string): Promise<string[]> => {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'`,
  )
  const found = []
  for (const { name } of rows) {
    const { rows: hits } = await owner.query(`select t::text as row from ${name} t where t::text ilike $1`, [
      `%${word}%`,
    ])
    found.push(...hits.map(({ row }) => `${name}: ${row.slice(0, 200)}`))
  }
  return found
}

const filesWith = async (word: string): Promise<string[]> => {
  const all = await readdir(config.dataDir, { recursive: true, withFileTypes: true }).catch(() => [])
  const found = []
  for (const entry of all.filter(one => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    if (file.includes(word) || (await readFile(file)).includes(word)) found.push(file)
  }
  return found
}

/** Which rows of a table are the person's, said here again and not read from the code that is tried. */
const theirs = (table: string, columns: readonly string[]): string => {
  if (table === 'contribution') return `id = '${told}'`
  if (columns.includes('contribution_id')) return `contribution_id = '${told}'`
  if (table === 'clip_comment') return `answer_id in (select id from answer where contribution_id = '${told}')`
  if (table === 'person') return `id = '${personId}'`
  if (columns.includes('person_id')) return `person_id = '${personId}'`
  return 'true'
}

/** A canary in every personal column of theirs that can hold one. Answers how many were set. */
const plant = async (): Promise<string[]> => {
  const planted: string[] = []
  for (const [table, { personal, rows = [] }] of personalTables) {
    if (table.includes('.') || table === 'rate_limit' || table === 'erasure' || table === 'import_problem') continue
    const { rows: columns } = await owner.query<{ name: string; type: string }>(
      `select attname as name, format_type(atttypid, null) as type from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    )
    const names = columns.map(({ name }) => name)
    const own = theirs(table, names)
    const set = async (column: string, value: string, where: string) => {
      await owner.query('savepoint plant')
      try {
        const { rowCount } = await owner.query(`update "${table}" set "${column}" = $1 where ${where}`, [value])
        if (rowCount) planted.push(`${table}.${column}`)
        await owner.query('release savepoint plant')
      } catch {
        // A column with a list of its own, or one that may never change, holds no canary.
        await owner.query('rollback to savepoint plant')
      }
    }
    await owner.query('begin')
    for (const whose of rows) if ('person' in whose && table === 'kept_clip') await set(whose.person, personId, own)
    for (const [column, out] of Object.entries(personal)) {
      const type = columns.find(({ name }) => name === column)?.type ?? ''
      const word = `canary-${table}-${column}`
      if (/(email|recipient)/.test(column) || column === 'keeper' || !/^(text|jsonb)/.test(type)) continue
      if (column === 'key' || column === 'nominee_keys' || (table === 'answer' && column === 'kept')) continue
      if (typeof out !== 'string' && 'person' in out.of) {
        const hub = `hub_id = '${hubId}'`
        await set(out.of.person, personId, hub)
        await set(column, word, hub)
        continue
      }
      await set(column, type.endsWith('[]') ? `{${word}}` : type === 'jsonb' ? `{"said": "${word}"}` : word, own)
    }
    await owner.query('commit')
  }
  return planted
}

beforeAll(async () => {
  await owner.connect()
  const asked = await given.asked()
  hubId = asked.hub.id
  const person = await given.person(hubId, { roles: ['coordinator'] })
  const other = await given.person(hubId, { roles: ['administrator'] })
  personId = person.id
  me = { personId, hubId, hats: [{ role: 'coordinator', organisationId: null }] }
  await owner.query('update person set email = $1 where id = $2', [email, personId])
  await owner.query("update person set name = 'stranger' where id = $1", [other.id])

  const as = { employerId: asked.employer.id, state: 'published' as const }
  const mine = await caseStudies.contribution(hubId, { ...as, email, answers: { 1: 'canary words of mine' } })
  const theirsToo = await caseStudies.contribution(hubId, { ...as, name: 'stranger', answers: { 1: 'stranger words' } })
  told = mine.id
  strangers = theirsToo.id
  const [answer] = mine.answers
  const [strange] = theirsToo.answers
  if (!answer || !strange) throw new Error('no answer')
  const key = newKey('media', 'm4a')
  const file = path.join(tmpdir(), `${randomUUID()}.m4a`)
  await writeFile(file, 'canary sound')
  await keepFile(key, file, 'audio/mp4')
  await caseStudies.media(answer, { key })
  await caseStudies.nameFlag(answer)
  await caseStudies.nameFlag(strange)
  await caseStudies.caseStudyTraces(hubId, asked.employer.id, answer)
  await caseStudies.caseStudyTraces(hubId, asked.employer.id, strange)
  const startsAt = new Date(Date.now() - 9 * 86_400_000)
  const endsAt = new Date(startsAt.getTime() + 3_600_000)
  await caseStudies.interviewSlot(hubId, { contributionId: told, state: 'done', startsAt, endsAt })

  const at = "now(), now() + interval '1 day'"
  await owner.query('insert into quiet_reminder (hub_id, person_id, since) values ($1, $2, now())', [hubId, personId])
  await owner.query(
    `insert into sign_in (person_id, code_hash, link_hash, browser_hash, created_at, expires_at) values ($1, 'x', 'y', 'z', ${at})`,
    [personId],
  )
  await owner.query(
    `insert into session (id, person_id, device, created_at, last_used_at, expires_at, ends_at) values ('s', $1, 'x', now(), ${at}, now() + interval '1 day')`,
    [personId],
  )
  await owner.query(
    `insert into invitation (hub_id, email, name, role, token_hash, invited_by, created_at, sent_at, expires_on) values ($1, $2, 'x', 'teacher', 'h', $3, now(), ${at})`,
    [hubId, email, other.id],
  )
  await owner.query(
    `insert into set_up_link (token_hash, email, name, created_at, expires_at) values ('t', $1, 'x', ${at})`,
    [email],
  )
  await owner.query("insert into inbox_letter (sender, recipient, subject, raw) values ('hub@x', $1, 'x', 'x')", [
    email,
  ])
  await owner.query(
    `insert into learner (hub_id, person_id, label, voice, joined_on, expires_on) values ($1, $2, 'x', 'adult', current_date, current_date + 300)`,
    [hubId, personId],
  )
})
afterAll(() => owner.end())

test('shows somebody everything of theirs and nothing of others', async () => {
  const planted = await plant()
  expect(planted.length).toBeGreaterThan(50)
  const held = await heldAbout(me)
  const text = JSON.stringify(held)
  expect(text).not.toContain('stranger')
  expect(text).toContain(email)
  const secret = /(_hash|_key|\.id|sealed|sealed_joining|hashes_before|\.key|sha256|keeper)$/
  const authored = planted.filter(name => !/_id$|_by$/.test(name))
  expect(authored.filter(name => !secret.test(name) && !text.includes(`canary-${name.replace('.', '-')}`))).toEqual([])
  expect(held?.marks.length).toBeGreaterThan(0)
})

test('nobody else can ask, and the last administrator hands over first', async () => {
  expect(await heldAbout(system('mail', hubId))).toBeNull()
  expect(await heldAbout({ ...me, personId: `link.${told}`, hats: [] })).toBeNull()
  const alone = await given.person((await given.hub()).id, { roles: ['administrator'] })
  const { rows } = await owner.query('select hub_id from membership where person_id = $1', [alone.id])
  const admin = { personId: alone.id, hubId: rows[0].hub_id, hats: [] }
  expect(await askErasure(admin)).toEqual({ ok: false, why: 'last-administrator' })
})

test('asking ends every session, and the receipt goes while there is an address', async () => {
  expect(await askErasure(me)).toEqual({ ok: true, value: null })
  expect(await askErasure(me)).toEqual({ ok: true, value: null })
  const { rows: open } = await owner.query('select 1 from session where person_id = $1', [personId])
  expect(open).toEqual([])
  const { rows } = await owner.query('select id from erasure where subject_id = $1', [personId])
  expect(rows).toHaveLength(1)
  erasureId = rows[0].id
  expect(await erasureReceipt(system('mail', hubId), erasureId)).toMatchObject({ to: { email }, kind: 'person' })
  expect(await erasuresToFinish(new Date())).toEqual([])
  expect(await receiptSent(system('mail', hubId), { erasureId })).toMatchObject({ ok: true })
  expect(await erasuresToFinish(new Date())).toEqual([{ hubId, erasureId }])
})

test('picks up where a crash left it, and then no canary is found anywhere', async () => {
  await owner.query(
    `create function stumble() returns trigger language plpgsql as $$ begin raise exception 'power cut'; end $$;
     create trigger stumble before delete on person for each row execute function stumble()`,
  )
  await expect(erase(erasureId)).rejects.toThrow()
  expect(await erasuresToFinish(new Date())).toEqual([{ hubId, erasureId }])
  await owner.query('drop trigger stumble on person')
  expect(await erase(erasureId)).toBe(true)
  expect(await erase(erasureId)).toBe(false)

  expect(await rowsWith('canary')).toEqual([])
  expect(await filesWith('canary')).toEqual([])
  const { rows: facts } = await owner.query(
    'select type, payload, hub_id, subject_id, by, at, id from fact where hub_id = $1',
    [hubId],
  )
  const jobs = facts.flatMap(({ payload, hub_id, subject_id, ...fact }) =>
    react({ ...payload, ...fact, hubId: hub_id, subjectId: subject_id }),
  )
  expect(JSON.stringify(jobs)).not.toMatch(/canary/i)
})

test('what belongs to others is as it was', async () => {
  const { rows } = await owner.query(
    `select (select count(*) from answer where contribution_id = $1 and transcript = 'stranger words')::int as answers,
       (select count(*) from nomination where contribution_id = $1 and why = '')::int as nominations,
       (select count(*) from encounter_request where hub_id = $2)::int as requests,
       (select count(*) from person where name = 'stranger')::int as people`,
    [strangers, hubId],
  )
  expect(rows).toEqual([{ answers: 1, nominations: 1, requests: 1, people: 1 }])
})

test('leaves a tombstone that names nobody, and asks of whoever would bring the person back', async () => {
  const { rows } = await owner.query('select * from erasure where id = $1', [erasureId])
  expect(rows[0]).toMatchObject({ state: 'done', subject_id: null })
  expect(JSON.stringify(rows[0])).not.toContain(personId)
  const knows = (who: object) => transact(system('test', hubId), tx => wasErased(tx, hubId, who))
  expect([await knows({ email: email.toUpperCase() }), await knows({ email: 'other@people.example' })]).toEqual([
    true,
    false,
  ])
  const whom = { name: 'X', email, role: 'coordinator' as const, organisationId: null, language: 'en' }
  const admin = anActor(hubId, 'administrator')
  expect(await invitePerson(admin, whom)).toEqual({ ok: false, why: 'asked-to-be-forgotten' })
  expect(await invitePerson(admin, { ...whom, askedBack: true })).toMatchObject({ ok: true })
  await owner.query('delete from invitation where email = $1', [email])
})

test('a restored backup brings nobody back', async () => {
  expect(await replayErasures()).toEqual([])
  await owner.query('delete from erasure where id = $1', [erasureId])
  await owner.query(
    "insert into person (id, name, email, created_at, expires_on) values ($1, 'canary', $2, now() - interval '1 year', current_date + 9)",
    [personId, email],
  )
  await owner.query(
    `insert into membership (hub_id, person_id, role, "from", expires_on) values ($1, $2, 'coordinator', current_date, current_date + 9)`,
    [hubId, personId],
  )
  const opened = await replayErasures()
  expect(opened).toHaveLength(1)
  for (const id of opened) await erase(id)
  expect(await rowsWith('canary')).toEqual([])
  expect(await replayErasures()).toEqual([])
})

test('a contributor is forgotten by their own link', async () => {
  const mine = await caseStudies.contribution(hubId, {
    state: 'published',
    name: 'Wren canary',
    answers: { 2: 'canary too' },
  })
  const byLink: Actor = { personId: `link.${mine.id}`, hubId, hats: [{ role: 'contributor', organisationId: mine.id }] }
  expect(JSON.stringify(await heldAbout(byLink))).toContain('canary too')
  await askErasure(byLink)
  const { rows } = await owner.query('select id, hub_id from erasure where subject_id = $1', [mine.id])
  await receiptSent(system('mail', hubId), { erasureId: rows[0].id })
  expect(await erase(rows[0].id)).toBe(true)
  expect(await rowsWith('canary')).toEqual([])
  expect((await owner.query('select 1 from contribution where id = $1', [mine.id])).rows).toEqual([])
})
