import type { Tx } from '../db'
import { openBytes, sealBytes } from '../secrets'

/**
 * The one door to advisers' notes. The app's own role has no right on their schema: this file alone steps to the role
 * that has, for the statements of one call, and back. Who may is asked before; the schema's own walls ask again.
 */
const stepped = async <T>(tx: Tx, work: () => Promise<T>): Promise<T> => {
  await tx.$executeRaw`set local role traverse_notes`
  const done = await work()
  // After an error the transaction is over, and the role with it.
  await tx.$executeRaw`set local role traverse_app`
  return done
}

/** A note as it lies there, sealed. */
export type SealedNote = { id: string; keyId: string; adviserId: string; writtenAt: Date; body: Uint8Array }

type Of = { hubId: string; adviceId: string }

/**
 * The key in use for one adult's notes, held as it is until the transaction ends: nobody sets it aside meanwhile. Null where
 * there is none.
 */
export const noteKeyInUse = (tx: Tx, adviceId: string): Promise<string | null> =>
  stepped(tx, async () => {
    const [found] = await tx.$queryRaw<{ id: string }[]>`
      select id from notes.key where advice_id = ${adviceId}::uuid and retired_at is null for share`
    return found?.id ?? null
  })

/** The day an adult chose to have their notes gone by; null where they chose none. */
export const notesUntil = (tx: Tx, { adviceId }: Of): Promise<Date | null> =>
  stepped(tx, async () => {
    const [found] = await tx.$queryRaw<{ until: Date | null }[]>`
      select min(until) as until from notes.key where advice_id = ${adviceId}::uuid`
    return found?.until ?? null
  })

/** Puts a new key of an adult's notes into use, with the day the adult chose for those of an earlier one. */
export const nameNoteKey = (tx: Tx, { hubId, adviceId }: Of, id: string, at: Date): Promise<void> =>
  stepped(tx, async () => {
    await tx.$executeRaw`
      insert into notes.key (id, hub_id, advice_id, until, created_at)
      values (${id}::uuid, ${hubId}::uuid, ${adviceId}::uuid, (
        select min(until) from notes.key where advice_id = ${adviceId}::uuid and until > ${at}::date
      ), ${at})`
  })

/** Sets keys aside: nothing is sealed with them any more. */
export const retireNoteKeys = (tx: Tx, ids: readonly string[], at: Date): Promise<void> =>
  stepped(tx, async () => {
    await tx.$executeRaw`
      update notes.key set retired_at = ${at} where id = any(${ids}::uuid[]) and retired_at is null`
  })

/** Seals a note and writes it down. */
export const writeSealed = (
  tx: Tx,
  {
    hubId,
    adviceId,
    adviserId,
    keyId,
    key,
    words,
    at,
  }: Of & { adviserId: string; keyId: string } & {
    key: Buffer
    words: string
    at: Date
  },
): Promise<void> =>
  stepped(tx, async () => {
    const body = sealBytes(key, Buffer.from(words, 'utf8'), adviceId)
    await tx.$executeRaw`
      insert into notes.entry (hub_id, advice_id, key_id, adviser_id, held_by, body, written_at)
      values (${hubId}::uuid, ${adviceId}::uuid, ${keyId}::uuid, ${adviserId}::uuid, ${adviserId}::uuid, ${body}, ${at})`
  })

/** Takes the notes out, and writes down who did, note by note, in the same transaction. `by` is nobody for the adult. */
export const takeOutSealed = (tx: Tx, { hubId, adviceId }: Of, by: string | null, at: Date): Promise<SealedNote[]> =>
  stepped(tx, async () => {
    const found = await tx.$queryRaw<SealedNote[]>`
      select id, key_id as "keyId", adviser_id as "adviserId", written_at as "writtenAt", body
      from notes.entry where advice_id = ${adviceId}::uuid order by written_at, id`
    for (const { id } of found)
      await tx.$executeRaw`
        insert into notes.opening (hub_id, advice_id, entry_id, person_id, opened_at)
        values (${hubId}::uuid, ${adviceId}::uuid, ${id}::uuid, ${by}::uuid, ${at})`
    return found
  })

/** The words of a note; null where its key is gone or it is not what was written. */
export const unsealed = ({ body }: SealedNote, adviceId: string, key: Buffer | null): string | null =>
  key && (openBytes(key, Buffer.from(body), adviceId)?.toString('utf8') ?? null)

export type NotesHeld = {
  notes: { id: string; adviserId: string; heldBy: string; writtenAt: Date }[]
  openings: { entryId: string; personId: string | null; openedAt: Date }[]
}

/** How many notes there are and who opened them, without a word of them: for the adult. */
export const notesHeldOf = (tx: Tx, { adviceId }: Of): Promise<NotesHeld> =>
  stepped(tx, async () => ({
    notes: await tx.$queryRaw<NotesHeld['notes']>`
      select id, adviser_id as "adviserId", held_by as "heldBy", written_at as "writtenAt"
      from notes.entry where advice_id = ${adviceId}::uuid order by written_at, id`,
    openings: await tx.$queryRaw<NotesHeld['openings']>`
      select entry_id as "entryId", person_id as "personId", opened_at as "openedAt"
      from notes.opening where advice_id = ${adviceId}::uuid order by opened_at desc, id desc limit 500`,
  }))

/** The adult lets an adviser read every note there is. */
export const handOnSealed = (tx: Tx, { adviceId }: Of, adviserId: string): Promise<void> =>
  stepped(tx, async () => {
    await tx.$executeRaw`update notes.entry set held_by = ${adviserId}::uuid where advice_id = ${adviceId}::uuid`
  })

/** The day by which the notes go, where the adult chose one. */
export const keepNotesUntil = (tx: Tx, { adviceId }: Of, until: Date | null): Promise<void> =>
  stepped(tx, async () => {
    await tx.$executeRaw`update notes.key set until = ${until}::date where advice_id = ${adviceId}::uuid`
  })

/** Takes the names of keys away, and with them the notes they sealed. The keys themselves are shredded before. */
export const forgetNoteKeys = (tx: Tx, ids: readonly string[]): Promise<void> =>
  stepped(tx, async () => {
    await tx.$executeRaw`delete from notes.key where id = any(${ids}::uuid[])`
  })

/** Every key of some requests, in use and set aside. */
export const noteKeysOf = (tx: Tx, adviceIds: readonly string[]): Promise<string[]> =>
  stepped(tx, async () => {
    const found = await tx.$queryRaw<
      { id: string }[]
    >`select id from notes.key where advice_id = any(${adviceIds}::uuid[])`
    return found.map(({ id }) => id)
  })

/** Keys whose day the adult chose is past. What goes with its request goes by itself, and its key is then nobody's. */
export const noteKeysOver = (tx: Tx, today: Date): Promise<string[]> =>
  stepped(tx, async () => {
    const found = await tx.$queryRaw<{ id: string }[]>`select id from notes.key where until < ${today}::date`
    return found.map(({ id }) => id)
  })

/**
 * Which of some keys stay: those that are named, and those that nothing has named for less than a day. Since when that is so
 * is counted from the first look in this very database: whoever restored the wrong one has that long to put it right.
 */
export const noteKeysToKeep = (tx: Tx, ids: readonly string[], at: Date): Promise<Set<string>> =>
  stepped(tx, async () => {
    const yesterday = new Date(at.getTime() - 86_400_000)
    await tx.$executeRaw`delete from notes.unnamed gone where exists (select from notes.key where id = gone.key_id)`
    await tx.$executeRaw`
      insert into notes.unnamed (key_id, seen_at)
      select one, ${at} from unnest(${ids}::uuid[]) one where not exists (select from notes.key where id = one)
      on conflict do nothing`
    const over = await tx.$queryRaw<{ id: string }[]>`
      select key_id as id from notes.unnamed where key_id = any(${ids}::uuid[]) and seen_at <= ${yesterday}`
    const going = new Set(over.map(({ id }) => id))
    return new Set(ids.filter(id => !going.has(id)))
  })
