import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { adviceToken } from '~/domain/advice'
import { system } from '~/domain/kernel/actor'
import {
  copyOfNotes,
  handNotesOn,
  keepNotes,
  notesFor,
  notesHeld,
  ownNotes,
  sweepNotes,
  writeNote,
} from '~/domain/notes'
import { erase } from '~/domain/privacy'
import { openErasure } from '~/domain/privacy/ask-erasure'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { atOnce } from '../../drills/at-once'
import { given as advising } from '../../support/factories/advice'
import { given as network } from '../../support/factories/network'

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

const walked = (personId?: string) => advising.underWay(hubId, { personId })

const words = async (actor: Parameters<typeof notesFor>[0], adviceId: string) =>
  (await notesFor(actor, adviceId))?.notes.map(note => note.words)

const tables = ['key', 'entry', 'opening'] as const

/** Everything the schema holds, as a dump of the database would. */
const dump = async () => {
  const rows: { [table: string]: object[] } = {}
  for (const table of tables) rows[table] = (await owner.query(`select * from notes.${table}`)).rows
  return rows
}

const restore = async (rows: Awaited<ReturnType<typeof dump>>) => {
  await owner.query('truncate notes.key cascade')
  for (const table of tables)
    for (const row of rows[table] ?? []) {
      const names = Object.keys(row)
      const places = names.map((_, index) => `$${index + 1}`)
      await owner.query(
        `insert into notes.${table} (${names.join(', ')}) values (${places.join(', ')})`,
        Object.values(row),
      )
    }
}

describe('who reads and writes', () => {
  test('the adviser writes and reads; what lies in the database is no word of it', async () => {
    const { request, adviser, of } = await walked()
    expect(await writeNote(adviser.actor, { ...of, words: 'Cried when she spoke of the depot' })).toMatchObject({
      ok: true,
    })
    expect(await words(adviser.actor, request.id)).toEqual(['Cried when she spoke of the depot'])
    const { rows } = await owner.query('select body from notes.entry where advice_id = $1', [request.id])
    expect(rows[0].body.toString('latin1')).not.toMatch(/depot|Cried/)
    const facts = await transact({ personId: '', hubId }, tx => tx.fact.count({ where: { subjectId: request.id } }))
    expect(facts).toBe(0)
  })

  test('nobody else: not a coordinator, not another adviser, not another hub, not a worker', async () => {
    const { request, adviser, of } = await walked()
    await writeNote(adviser.actor, { ...of, words: 'x' })
    const others = [
      (await network.person(hubId, { roles: ['coordinator', 'administrator'] })).actor,
      (await advising.adviser(hubId)).actor,
      (await advising.adviser((await network.hub()).id)).actor,
      advising.byLink(await advising.request(hubId)),
      system('plans', hubId),
      system('privacy', hubId),
    ]
    for (const other of others) {
      expect(await notesFor(other, request.id)).toBeNull()
      expect(await notesHeld(other, request.id)).toBeNull()
      expect(await copyOfNotes(other, request.id)).toBeNull()
      expect((await writeNote(other, { ...of, words: 'y' })).ok).toBe(false)
    }
    expect(await words(adviser.actor, request.id)).toEqual(['x'])
  })

  test('the app’s role has no right on the schema, and the role that has sees nothing of others', async () => {
    const { request, adviser, of } = await walked()
    await writeNote(adviser.actor, { ...of, words: 'x' })
    await expect(transact(adviser.actor, tx => tx.$queryRaw`select 1 from notes.entry`)).rejects.toThrow(
      /permission denied/,
    )
    const coordinator = await network.person(hubId, { roles: ['coordinator'] })
    const seenBy = async (personId: string, hub: string) => {
      await owner.query('begin')
      await owner.query('set local role traverse_notes')
      await owner.query("select set_config('traverse.hub', $1, true), set_config('traverse.person', $2, true)", [
        hub,
        personId,
      ])
      const { rows } = await owner.query('select count(*)::int as n from notes.entry where advice_id = $1', [
        request.id,
      ])
      await owner.query('rollback')
      return rows[0].n
    }
    expect(await seenBy(adviser.id, hubId)).toBe(1)
    expect(await seenBy(coordinator.id, hubId)).toBe(0)
    expect(await seenBy(adviser.id, (await network.hub()).id)).toBe(0)
    expect(await seenBy('', '')).toBe(0)
  })

  test('after a lapse they can be read and not written', async () => {
    clock.set(new Date('2027-03-01T12:00:00Z'))
    const { request, adviser, of } = await walked()
    await writeNote(adviser.actor, { ...of, words: 'before' })
    clock.set(new Date('2028-06-01T12:00:00Z'))
    expect(await writeNote(adviser.actor, { ...of, words: 'after' })).toEqual({ ok: false, why: 'not-registered' })
    expect(await notesFor(adviser.actor, request.id)).toMatchObject({ registered: false, notes: [{ words: 'before' }] })
    clock.set(null)
  })

  test('first notes at the same moment share one key, and all can be read', async () => {
    const { request, adviser, of } = await walked()
    const said = Array.from({ length: 8 }, (_, index) => `note ${index}`)
    const written = await atOnce(said, one => writeNote(adviser.actor, { ...of, words: one }))
    expect(written.every(({ ok }) => ok)).toBe(true)
    expect((await words(adviser.actor, request.id))?.toSorted()).toEqual(said)
    const { rows } = await owner.query('select count(*)::int as n from notes.key where advice_id = $1', [request.id])
    expect(rows[0].n).toBe(1)
  })
})

describe('what the adult sees and decides', () => {
  test('how many, who opened which, and a copy with every word; all of it is written down', async () => {
    const { request, adviser, adult, of } = await walked()
    await writeNote(adviser.actor, { ...of, words: 'one' })
    await writeNote(adviser.actor, { ...of, words: 'two' })
    await notesFor(adviser.actor, request.id)
    expect((await copyOfNotes(adult, request.id))?.notes.map(note => note.words)).toEqual(['one', 'two'])
    const held = await notesHeld(adult, request.id)
    expect(held?.notes).toHaveLength(2)
    expect(JSON.stringify(held)).not.toMatch(/"one"|"two"/)
    expect(held?.openings.map(({ by, number }) => [by === null, number]).toSorted()).toEqual([
      ...[
        [false, 1],
        [false, 2],
        [true, 1],
        [true, 2],
      ],
    ])
  })

  test('with an account they find how many, and the page that has them; nobody else does', async () => {
    const adult = await network.person(hubId, { roles: ['adult'] })
    const other = await network.person(hubId, { roles: ['adult'] })
    const { request, adviser, of } = await walked(adult.id)
    expect(await ownNotes(adult.actor)).toEqual([])
    await writeNote(adviser.actor, { ...of, words: 'canary' })
    expect(await ownNotes(adult.actor)).toEqual([
      { reference: request.reference, token: adviceToken(request.id), count: 1 },
    ])
    expect(await ownNotes(other.actor)).toEqual([])
    expect(await ownNotes(adviser.actor)).toEqual([])
  })

  test('another adviser reads what one wrote before only once the adult hands it on', async () => {
    const { request, adviser, adult, of } = await walked()
    await writeNote(adviser.actor, { ...of, words: 'earlier' })
    const next = await advising.adviser(hubId)
    await transact(system('advice', hubId), tx =>
      tx.adviceRequest.update({ where: { id: request.id }, data: { adviserId: next.id } }),
    )
    expect(await words(next.actor, request.id)).toEqual([])
    expect(await notesFor(adviser.actor, request.id)).toBeNull()
    await writeNote(next.actor, { ...of, words: 'later' })
    expect(await words(next.actor, request.id)).toEqual(['later'])
    expect((await notesHeld(adult, request.id))?.unread).not.toBeNull()
    expect((await handNotesOn(next.actor, of)).ok).toBe(false)
    expect(await handNotesOn(adult, of)).toMatchObject({ ok: true })
    expect(await words(next.actor, request.id)).toEqual(['earlier', 'later'])
  })

  test('a shorter clock is kept by the sweep, however many nights were missed, and cannot be made longer', async () => {
    clock.set(new Date('2026-08-31T22:30:00Z'))
    const { request, adviser, adult, of } = await walked()
    await writeNote(adviser.actor, { ...of, words: 'x' })
    expect(await keepNotes(adult, { ...of, keep: 'half-year' })).toMatchObject({ ok: true })
    expect((await notesHeld(adult, request.id))?.until).toEqual(new Date('2027-02-28'))
    await sweepNotes(new Date('2027-02-28T23:30:00Z'))
    expect((await notesHeld(adult, request.id))?.notes).toHaveLength(1)
    await sweepNotes(new Date('2027-09-01T00:30:00Z'))
    expect((await notesHeld(adult, request.id))?.notes).toEqual([])
    clock.set(null)
  })
})

describe('a shredded key', () => {
  test('leaves what a dump from before brings back unreadable, and new notes readable', async () => {
    const { request, adviser, adult, of } = await walked()
    await writeNote(adviser.actor, { ...of, words: 'secret' })
    const before = await dump()
    expect(await keepNotes(adult, { ...of, keep: 'now' })).toMatchObject({ ok: true })
    expect(await words(adviser.actor, request.id)).toEqual([])
    await restore(before)
    expect(await words(adviser.actor, request.id)).toEqual([null])
    expect((await copyOfNotes(adult, request.id))?.notes.map(note => note.words)).toEqual([null])
    await writeNote(adviser.actor, { ...of, words: 'new' })
    expect(await words(adviser.actor, request.id)).toEqual([null, 'new'])
  })

  test.each(['account', 'address', 'link'])('goes when its adult is forgotten, known by their %s', async by => {
    const person = await network.person(hubId, { roles: ['adult'] })
    const { request, adviser, of } = await walked(by === 'account' ? person.id : undefined)
    if (by === 'address')
      await owner.query('update advice_request set email = $1 where id = $2', [person.email.toUpperCase(), request.id])
    await writeNote(adviser.actor, { ...of, words: 'secret' })
    const before = await dump()
    const asked = (await owner.query('select * from advice_request where id = $1', [request.id])).rows[0]
    const whose =
      by === 'link' ? { kind: 'advice' as const, id: request.id } : { kind: 'person' as const, id: person.id }
    await erase(await openErasure({ ...whose, hubId }, 'system.privacy', 'told'))
    const { rows } = await owner.query('select count(*)::int as n from notes.entry where advice_id = $1', [request.id])
    expect(rows[0].n).toBe(0)
    const names = Object.keys(asked)
    await owner.query(
      `insert into advice_request (${names.map(name => `"${name}"`).join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
      Object.values(asked),
    )
    await restore(before)
    expect(await words(adviser.actor, request.id)).toEqual([null])
  })

  test('goes by night when its request is gone', async () => {
    const { request, adviser, of } = await walked()
    await writeNote(adviser.actor, { ...of, words: 'x' })
    await owner.query('delete from advice_request where id = $1', [request.id])
    const day = 90_000_000
    await sweepNotes(new Date(Date.now() + day))
    expect(await sweepNotes(new Date(Date.now() + 2 * day))).toBeGreaterThan(0)
  })
})
