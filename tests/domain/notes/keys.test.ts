import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyOfNotes, keepNotes, notesFor, notesHeld, shredNotesOf, sweepNotes, writeNote } from '~/domain/notes'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { disconnect } from '~/platform/db'
import { dataKey, shredDataKey } from '~/platform/sealed/data-key'
import { keptUnder } from '~/platform/storage'
import { atOnce } from '../../drills/at-once'
import { given as advising } from '../../support/factories/advice'
import { given as network } from '../../support/factories/network'

/** Keys of notes: what becomes of them, and of what they sealed, when people or machines come in between. */
const owner = new pg.Client(process.env.DATABASE_URL)
let hubId = ''
beforeAll(async () => {
  await owner.connect()
  hubId = (await network.hub()).id
})
afterAll(async () => {
  clock.set(null)
  await owner.end()
  await disconnect()
})

const walked = async (personId?: string) => {
  const { adviser, of, ...rest } = await advising.underWay(hubId, { personId })
  return {
    ...{ ...rest, of, adviser: adviser.actor },
    write: (words: string) => writeNote(adviser.actor, { ...of, words }),
    words: async () => (await notesFor(adviser.actor, of.adviceId))?.notes.map(note => note.words),
  }
}

const keysOf = async ({ adviceId }: { adviceId: string }): Promise<string[]> => {
  const { rows } = await owner.query<{ id: string }>(
    'select id from notes.key where advice_id = $1 order by created_at',
    [adviceId],
  )
  return rows.map(({ id }) => id)
}
const keyOf = async (of: { adviceId: string }): Promise<string> => (await keysOf(of))[0] ?? ''
const fileOf = (id: string) => path.join(config.dataDir, 'media', 'note-keys', `${id}.key`)

const filesKept = async (): Promise<string[]> => {
  const found = []
  for await (const { key } of keptUnder('note-keys')) found.push(path.basename(key, '.key'))
  return found.toSorted()
}

describe('several at once', () => {
  test('first notes leave one key in use, and no file of the keys that came too late', async () => {
    const { write, words, of } = await walked()
    const before = await filesKept()
    const said = Array.from({ length: 12 }, (_, index) => `note ${index}`)
    expect((await atOnce(said, write)).every(({ ok }) => ok)).toBe(true)
    expect((await words())?.toSorted()).toEqual(said.toSorted())
    expect((await filesKept()).filter(id => !before.includes(id))).toEqual(await keysOf(of))
  })

  test('whoever may not write leaves no key behind', async () => {
    const { of } = await walked()
    const before = await filesKept()
    expect(await writeNote((await advising.adviser(hubId)).actor, { ...of, words: 'x' })).toMatchObject({ ok: false })
    expect(await filesKept()).toEqual(before)
  })

  test('a note written while the adult has all destroyed is gone with them or can be read, and never neither', async () => {
    for (let round = 0; round < 5; round++) {
      const { write, adult, of, words } = await walked()
      await write('before')
      const [, ...written] = await Promise.all([
        keepNotes(adult, { ...of, keep: 'now' }),
        ...Array.from({ length: 6 }, (_, index) => write(`during ${index}`)),
      ])
      expect(written.every(outcome => outcome.ok)).toBe(true)
      expect(await words()).not.toContain(null)
      expect(await words()).not.toContain('before')
      expect(await write('after')).toMatchObject({ ok: true })
      expect((await words())?.at(-1)).toBe('after')
    }
  })

  test('notes taken out while their key goes are read or not, and it is no error', async () => {
    const { write, adult, of, request } = await walked()
    await write('x')
    await Promise.all([
      keepNotes(adult, { ...of, keep: 'now' }),
      ...Array.from({ length: 12 }, () => copyOfNotes(adult, request.id)),
    ])
    expect((await copyOfNotes(adult, request.id))?.notes).toEqual([])
  })
})

describe('a key that is not there', () => {
  test('is said where its notes are, takes nothing with it, and what it sealed is read again once it is back', async () => {
    const { write, words, of, adult, request } = await walked()
    await write('early')
    const lost = await keyOf(of)
    await rename(fileOf(lost), `${fileOf(lost)}.away`)
    expect(await words()).toEqual([null])
    expect((await notesHeld(adult, request.id))?.notes).toHaveLength(1)
    expect(await write('late')).toMatchObject({ ok: true })
    expect(await words()).toEqual([null, 'late'])
    await rename(`${fileOf(lost)}.away`, fileOf(lost))
    expect(await words()).toEqual(['early', 'late'])
    await keepNotes(adult, { ...of, keep: 'now' })
    expect(await words()).toEqual([])
    expect(await dataKey(lost)).toBeNull()
  })

  test('or is cut, or another’s, opens nothing', async () => {
    const { write, words, of } = await walked()
    await write('x')
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(20), Buffer.alloc(60)]) {
      await writeFile(fileOf(await keyOf(of)), bytes)
      expect(await words()).toEqual([null])
    }
  })

  test('leaves the day the adult chose to the next one', async () => {
    const { write, of, adult, request } = await walked()
    await write('x')
    await keepNotes(adult, { ...of, keep: 'half-year' })
    const until = (await notesHeld(adult, request.id))?.until
    await shredDataKey(await keyOf(of))
    await write('y')
    const { rows } = await owner.query(
      'select count(distinct until)::int as days from notes.key where advice_id = $1',
      [request.id],
    )
    expect(rows[0].days).toBe(1)
    expect((await notesHeld(adult, request.id))?.until).toEqual(until)
  })
})

test('a database restored by mistake has its nights in which no key of the right one is shredded', async () => {
  const { write, words, of, request } = await walked()
  await write('x')
  const id = await keyOf(of)
  const night = (count: number) => new Date(Date.now() + count * 40 * 3_600_000)
  const rows = async (table: string) =>
    (await owner.query(`select to_jsonb(t) as row from notes.${table} t where advice_id = $1`, [request.id])).rows
  const [[key], [entry]] = [await rows('key'), await rows('entry')]
  await owner.query('delete from notes.key where id = $1', [id])
  await sweepNotes(night(1))
  expect(await dataKey(id)).not.toBeNull()
  for (const [table, { row }] of Object.entries({ key, entry }))
    await owner.query(`insert into notes.${table} select (jsonb_populate_record(null::notes.${table}, $1)).*`, [row])
  await sweepNotes(night(2))
  await sweepNotes(night(3))
  expect(await words()).toEqual(['x'])
  await owner.query('delete from notes.key where id = $1', [id])
  await sweepNotes(night(4))
  await sweepNotes(night(5))
  expect(await dataKey(id)).toBeNull()
})

describe('a machine that dies', () => {
  /** The first half of a shredding: the key is set aside, or gone, and its name is still there. */
  const diedAfter = async (id: string, half: 'set aside' | 'key gone') => {
    await owner.query("update notes.key set retired_at = now(), until = '2026-11-01' where id = $1", [id])
    if (half === 'key gone') await shredDataKey(id)
  }

  test.each(['set aside', 'key gone'] as const)('%s: new notes are safe, and the night ends it', async half => {
    const { write, words, of } = await walked()
    await write('old')
    const id = await keyOf(of)
    await diedAfter(id, half)
    expect(await write('new')).toMatchObject({ ok: true })
    expect(await words()).toEqual([half === 'key gone' ? null : 'old', 'new'])
    expect(await sweepNotes(new Date())).toBeGreaterThan(0)
    expect(await words()).toEqual(['new'])
    expect(await dataKey(id)).toBeNull()
  })

  test('half way through forgetting somebody: done again, it is done', async () => {
    const person = await network.person(hubId, { roles: ['adult'] })
    const { write, words, of } = await walked(person.id)
    await write('old')
    const id = await keyOf(of)
    await diedAfter(id, 'key gone')
    expect(await shredNotesOf([of.adviceId], hubId)).toBe(1)
    expect(await shredNotesOf([of.adviceId], hubId)).toBe(0)
    expect(await words()).toEqual([])
  })
})

test('an adviser takes nothing away, also past the product; the adult does', async () => {
  const { write, adviser, of, request } = await walked()
  await write('x')
  const deleted = async (scope: { [name: string]: string }) => {
    await owner.query('begin')
    await owner.query('set local role traverse_notes')
    for (const [name, value] of Object.entries({ hub: hubId, ...scope }))
      await owner.query("select set_config('traverse.' || $1, $2, true)", [name, value])
    const { rowCount } = await owner.query('delete from notes.key where advice_id = $1', [of.adviceId])
    await owner.query('rollback')
    return rowCount
  }
  expect(await deleted({ person: adviser.personId })).toBe(0)
  expect(await deleted({ link: request.id })).toBe(1)
})

test('where no note is held there is nothing to shorten, and that is said', async () => {
  const { adult, of, write } = await walked()
  expect(await keepNotes(adult, { ...of, keep: 'half-year' })).toEqual({ ok: false, why: 'none-held' })
  await write('x')
  expect(await keepNotes(adult, { ...of, keep: 'now' })).toMatchObject({ ok: true })
  expect(await keepNotes(adult, { ...of, keep: 'now' })).toEqual({ ok: false, why: 'none-held' })
})
