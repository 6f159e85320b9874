import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { type Actor, system } from '~/domain/kernel/actor'
import { copyOfNotes, keepNotes, notesFor, notesHeld, writeNote } from '~/domain/notes'
import { planFor, planHistory, reviewsFor, sharePlan } from '~/domain/plans'
import { heldAbout } from '~/domain/privacy'
import { given as advising } from '../support/factories/advice'
import { given as network } from '../support/factories/network'
import { given as planning } from '../support/factories/plans'
import { type Drill, sized } from './drill'

const tables = ['key', 'entry', 'opening'] as const
type Dump = { [table: string]: { [column: string]: unknown }[] }

const dumped = async (owner: pg.Client): Promise<Dump> => {
  const rows: Dump = {}
  for (const table of tables) rows[table] = (await owner.query(`select * from notes.${table}`)).rows
  return rows
}

const restored = async (owner: pg.Client, rows: Dump): Promise<void> => {
  await owner.query('truncate notes.key cascade')
  for (const table of tables)
    for (const row of rows[table] ?? []) {
      const names = Object.keys(row)
      const places = names.map((_, index) => `$${index + 1}`).join(', ')
      await owner.query(
        `insert into notes.${table} (${names.join(', ')}) values (${places})`,
        names.map(name => row[name]),
      )
    }
}

/** In how many rows of the whole database, jobs and letters and history among them, the mark of a note stands in clear. */
const marksIn = async (owner: pg.Client, mark: string): Promise<number> => {
  const { rows } = await owner.query<{ at: string }>(
    `select format('%I.%I', n.nspname, c.relname) as at from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
  )
  let found = 0
  for (const { at } of rows) {
    const counted = await owner.query<{ n: number }>(
      `select count(*)::int as n from ${at} t where t::text like $1 or t::text like $2`,
      [`%${mark}%`, `%${Buffer.from(mark).toString('hex')}%`],
    )
    found += counted.rows[0]?.n ?? 0
  }
  return found
}

/** Everybody of two hubs who is not the adviser of these notes nor the adult they are about. */
const othersIn = async (hubId: string): Promise<Actor[]> => {
  const elsewhere = (await network.hub()).id
  const institution = await network.institution(hubId)
  const employer = await network.employer(hubId)
  const people = [
    await network.person(hubId, { roles: ['coordinator', 'administrator'] }),
    await network.person(hubId, { roles: [{ role: 'careers-leader', at: institution.id }] }),
    await network.person(hubId, { roles: [{ role: 'employer-admin', at: employer.id }] }),
    await network.person(hubId, { roles: ['safeguarding-lead'] }),
    await advising.adviser(hubId),
    await advising.adviser(elsewhere),
    await network.person(elsewhere, { roles: ['coordinator'] }),
  ]
  const workers = ['advice', 'plans', 'privacy', 'mail', 'once'].map(name => system(name, hubId))
  return [...people.map(({ actor }) => actor), ...workers, advising.byLink(await advising.request(hubId))]
}

/** What somebody else is shown of one request that could carry a note. */
const shownTo = async (other: Actor, adviceId: string): Promise<string> =>
  JSON.stringify([
    await notesFor(other, adviceId),
    await notesHeld(other, adviceId),
    await copyOfNotes(other, adviceId),
    await planFor(other, adviceId),
    await planHistory(other, adviceId),
    await reviewsFor(other, adviceId),
  ])

/**
 * Notes of advisers are read by the adviser and the adult alone: nobody else is shown a word, none stands in clear in any
 * row of the database, and once a key is shredded a dump from before it brings nothing back. The pages of every role are
 * tried by the permission matrix, where each hub's notes carry a canary too.
 */
export const sealedNotes: Drill = async scale => {
  const adults = sized(100, scale)
  const mark = `sealed${randomUUID().slice(0, 8)}`
  const owner = new pg.Client(process.env.DATABASE_URL)
  await owner.connect()
  try {
    const hub = await network.hub()
    const others = await othersIn(hub.id)
    let [leaks, read, unreadable, kept] = [0, 0, 0, 0]
    const walked: { adviceId: string; adviser: Actor; adult: Actor }[] = []
    for (let index = 0; index < adults; index++) {
      const { request, adviser, adult } = await planning.walked(hub.id, 'plan-drafted')
      await writeNote(adviser.actor, { adviceId: request.id, words: `${mark} ${index}` })
      await sharePlan(adviser.actor, { adviceId: request.id })
      walked.push({ adviceId: request.id, adviser: adviser.actor, adult })
      for (const other of others) if ((await shownTo(other, request.id)).includes(mark)) leaks++
    }
    // What is held about themselves is one page, whoever's notes there are: looked at once all of them are written.
    for (const other of others) if (JSON.stringify(await heldAbout(other)).includes(mark)) leaks++
    const clear = await marksIn(owner, mark)
    const before = await dumped(owner)
    const half = walked.filter((_, index) => index % 2 === 0)
    for (const { adviceId, adult } of half) await keepNotes(adult, { adviceId, keep: 'now' })
    await restored(owner, before)
    for (const one of walked) {
      const words = (await notesFor(one.adviser, one.adviceId))?.notes.map(note => note.words) ?? []
      if (half.includes(one)) unreadable += words.every(word => word === null) ? 1 : 0
      else {
        kept++
        read += words.some(word => word?.startsWith(mark)) ? 1 : 0
      }
    }
    return {
      name: 'sealed-notes',
      figures: {
        ...{ adults, 'others who tried': others.length, 'words shown to them': leaks, 'rows in clear': clear },
        ...{ 'keys shredded': half.length, 'unreadable after a restore': unreadable, 'still read': read },
      },
      target: 'no word shown to anybody else, none in clear, every shredded note unreadable, every other readable',
      holds: leaks === 0 && clear === 0 && unreadable === half.length && read === kept,
    }
  } finally {
    await owner.end()
  }
}
