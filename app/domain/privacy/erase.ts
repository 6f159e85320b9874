import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import { removeKept } from '~/platform/storage'
import { deleteGoneFiles, withdrawStory } from '../case-studies'
import { type Actor, system } from '../kernel/actor'
import { shredNotesOf } from '../notes'
import { openTheRest } from './ask-erasure'
import { type Catalogue, catalogue, hasId, named, ofHubs } from './catalogue'
import { deleteRows } from './delete-rows'
import { personalTables } from './registry'
import { type Asking, anyOf, everyValue, isTheirs, kindOf, type Subject, subjectOf, valuesOf } from './subject'
import { keepTombstone } from './tombstones'

const scopeOf = (hubId: string) => ({ system: 'erasure' as const, personId: 'system.privacy', hubId })

/** What belongs to a person and to no hub: goes when no hub has them any more. */
const ofThePerson = ['person', 'session', 'sign_in']

/** What was passed on about a learner is the safeguarding lead's to keep, and ends by its own clock. */
const ofSafeguarding = ['safeguarding_copy']

const deleteTheirs = async (
  tx: Tx,
  known: Catalogue,
  table: string,
  where: string,
  values: unknown[],
): Promise<void> => {
  if (!hasId(known, table) || !known.holds.some(({ to }) => to === table)) {
    await tx.$executeRawUnsafe(`delete from ${named(table)} where ${where}`, ...values)
    return
  }
  const found = await tx.$queryRawUnsafe<{ id: string }[]>(
    `select id::text from ${named(table)} where ${where}`,
    ...values,
  )
  await deleteRows(
    tx,
    known,
    table,
    found.map(({ id }) => id),
  )
}

/** How a column is emptied: what may be nothing is nothing, the rest is empty of its kind. */
const empty = (known: Catalogue, table: string, column: string): string => {
  const about = known.columns.get(table)?.find(({ name }) => name === column)
  if (!about || about.nullable) return 'null'
  return about.type.startsWith('json') || about.type.endsWith('[]') ? `'{}'` : `''`
}

/** Empties what they wrote in rows of others, then deletes the rows that are theirs. Answers in how many tables. */
const clearHub = async (tx: Tx, subject: Subject, { hubId, kind }: Asking): Promise<number> => {
  const known = await catalogue(tx)
  const values = [...valuesOf(subject), hubId]
  let touched = 0
  for (const [table, { personal, rows }] of personalTables) {
    if (!known.columns.has(table) || ofThePerson.includes(table)) continue
    if (kind === 'learner' && ofSafeguarding.includes(table)) continue
    const here = ofHubs(known, table) ? 'hub_id = $6::uuid' : '$6::uuid is not null'
    for (const [column, out] of Object.entries(personal)) {
      if (typeof out === 'string') continue
      const change = `update ${named(table)} set ${named(column)} = ${empty(known, table, column)}`
      await tx.$executeRawUnsafe(`${change} where ${everyValue} and ${here} and ${isTheirs(out.of)}`, ...values)
    }
    if (!rows) continue
    await deleteTheirs(tx, known, table, `${everyValue} and ${here} and ${anyOf(rows)}`, values)
    touched++
  }
  return touched
}

/** Removes the files that their rows point to, such as a drawing or a spoken thought: before the rows, so none is lost. */
const clearFiles = async (subject: Subject, hubId: string): Promise<number> => {
  let files = 0
  for (const [table, { personal, rows }] of personalTables) {
    if (!rows || !('file_key' in personal)) continue
    const found = await transact(scopeOf(hubId), tx =>
      tx.$queryRawUnsafe<{ key: string }[]>(
        `select file_key as key from ${named(table)} where file_key is not null and ${everyValue} and hub_id = $6::uuid and ${anyOf(rows)}`,
        ...valuesOf(subject),
        hubId,
      ),
    )
    for (const { key } of found) await removeKept(key)
    files += found.length
  }
  return files
}

/** The person themselves, once no hub has them; a hub that was left out is written down and comes later. */
const clearPerson = async (personId: string): Promise<void> => {
  await openTheRest(personId)
  await transact({ system: 'erasure' }, async tx => {
    const elsewhere = await tx.membership.count({ where: { personId } })
    await tx.session.deleteMany({ where: { personId } })
    await tx.signIn.deleteMany({ where: { personId } })
    if (elsewhere === 0) await tx.person.deleteMany({ where: { id: personId } })
  })
}

const contributorOf = (contributionId: string, hubId: string): Actor => ({
  personId: `link.${contributionId}`,
  hubId,
  hats: [{ role: 'contributor', organisationId: contributionId }],
})

/**
 * A story is withdrawn first, as its teller could at any time: so that pages, streams and letters let go of it. Its files
 * go at once and not after the days a withdrawal gives. Answers how many.
 */
const clearStory = async (contributionId: string, hubId: string): Promise<number> => {
  await withdrawStory(contributorOf(contributionId, hubId), { contributionId })
  await transact(scopeOf(hubId), tx => tx.media.updateMany({ where: { contributionId }, data: { state: 'gone' } }))
  let files = 0
  for (;;) {
    const gone = await deleteGoneFiles(system('studio', hubId), clock.now())
    files += gone
    if (gone < 1_000) return files
  }
}

const finish = (erasureId: string, asking: Asking, tables: number, files: number): Promise<void> =>
  transact(scopeOf(asking.hubId), async tx => {
    const at = clock.now()
    const { count } = await tx.erasure.updateMany({
      where: { id: erasureId, state: { not: 'done' } },
      data: { state: 'done', subjectId: null, doneAt: at },
    })
    if (count === 0) return
    const facts = [
      { type: 'erasure-done' as const, hubId: asking.hubId, subjectId: asking.id, erasureId, tables, files },
    ]
    await record(tx, { by: 'system.privacy', via: 'privacy.erase', at, facts })
  })

/**
 * Forgets somebody in one hub, step by step: stories, keys of notes, files, rows, the person, and last the note of who it was. Every step
 * can be done again, so a run that died is simply run again; only then is it done.
 */
export const erase = async (erasureId: string): Promise<boolean> => {
  const found = await transact({ system: 'erasure' }, tx => tx.erasure.findUnique({ where: { id: erasureId } }))
  if (!found?.subjectId || found.state === 'done') return false
  const { hubId, kind, subjectId: id, keys } = found
  const asking: Asking = { kind: kindOf(kind), id, hubId }

  const subject = await transact(scopeOf(hubId), tx => subjectOf(tx, asking))
  let files = 0
  for (const contributionId of subject.contributionIds) files += await clearStory(contributionId, hubId)
  files += await shredNotesOf(subject.adviceIds, hubId)
  files += await clearFiles(subject, hubId)
  const tables = await transact(scopeOf(hubId), tx => clearHub(tx, subject, asking))
  if (asking.kind === 'person') await clearPerson(id)
  await keepTombstone({ id: erasureId, hubId, kind: asking.kind, keys, at: clock.now().toISOString() })
  await finish(erasureId, asking, tables, files)
  return true
}

/** Hours after which an erasure goes on without its receipt: a mail server that is down must hold up nobody's right. */
const patience = 48

/** Erasures that are not done: told and left by a crash, or waiting too long for their receipt. */
export const erasuresToFinish = (at: Date): Promise<{ hubId: string; erasureId: string }[]> =>
  transact({ system: 'erasure' }, async tx => {
    const found = await tx.erasure.findMany({
      where: {
        OR: [{ state: 'told' }, { state: 'asked', askedAt: { lt: new Date(at.getTime() - patience * 3_600_000) } }],
      },
      orderBy: { askedAt: 'asc' },
      select: { id: true, hubId: true },
    })
    return found.map(({ id, hubId }) => ({ hubId, erasureId: id }))
  })
