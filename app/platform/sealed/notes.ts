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

/** The key of one adult's notes, if there is one. */
export const noteKeyOf = (tx: Tx, { adviceId }: Of): Promise<{ id: string; until: Date | null } | null> =>
  stepped(tx, async () => {
    const [found] = await tx.$queryRaw<{ id: string; until: Date | null }[]>`
      select id, until from notes.key where advice_id = ${adviceId}::uuid`
    return found ?? null
  })

/** Names the key of an adult's notes; answers which it is, where another was named first. */
export const nameNoteKey = (tx: Tx, { hubId, adviceId }: Of, id: string, at: Date): Promise<string> =>
  stepped(tx, async () => {
    await tx.$executeRaw`
      insert into notes.key (id, hub_id, advice_id, created_at) values (${id}::uuid, ${hubId}::uuid, ${adviceId}::uuid, ${at})
      on conflict (advice_id) do nothing`
    const [found] = await tx.$queryRaw<{ id: string }[]>`select id from notes.key where advice_id = ${adviceId}::uuid`
    return found?.id ?? id
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

/** Takes the name of a key away, and with it the notes sealed by it. The key itself is shredded before. */
export const forgetNoteKeys = (tx: Tx, ids: readonly string[]): Promise<void> =>
  stepped(tx, async () => {
    await tx.$executeRaw`delete from notes.key where id = any(${ids}::uuid[])`
  })

/** Keys of some requests. */
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

/** Which of some keys are still named. */
export const noteKeysNamed = (tx: Tx, ids: readonly string[]): Promise<Set<string>> =>
  stepped(tx, async () => {
    const found = await tx.$queryRaw<{ id: string }[]>`select id from notes.key where id = any(${ids}::uuid[])`
    return new Set(found.map(({ id }) => id))
  })
