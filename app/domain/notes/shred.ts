import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { shredDataKey, shredLostKeys } from '~/platform/sealed/data-key'
import { forgetNoteKeys, noteKeysOf, noteKeysOver, noteKeysToKeep, retireNoteKeys } from '~/platform/sealed/notes'
import { dateOf, dayOf } from '../kernel/working-days'

const clockwork = { system: 'clockwork' } as const

/**
 * Shreds keys and then what they sealed. They are set aside before, so that nobody seals with one that is going; the key goes
 * first, so that a run that dies in between leaves notes that nobody can read, and is done again.
 */
export const shredKeys = async (
  scope: Parameters<typeof transact>[0],
  at: Date,
  find: (tx: Tx) => Promise<string[]>,
): Promise<number> => {
  const ids = await transact(scope, async tx => {
    const found = await find(tx)
    await retireNoteKeys(tx, found, at)
    return found
  })
  for (const id of ids) await shredDataKey(id)
  if (ids.length > 0) await transact(scope, tx => forgetNoteKeys(tx, ids))
  return ids.length
}

/**
 * Shreds what is past the day an adult chose, and every key that nothing names any more, such as of a request that went.
 * Answers how many keys went.
 */
export const sweepNotes = async (at: Date): Promise<number> => {
  const over = await shredKeys(clockwork, at, tx => noteKeysOver(tx, dateOf(dayOf(at))))
  return over + (await shredLostKeys(at, ids => transact(clockwork, tx => noteKeysToKeep(tx, ids, at))))
}

/** Somebody is forgotten in a hub: the keys of the notes about their requests go, and with them every copy of the notes. */
export const shredNotesOf = (adviceIds: readonly string[], hubId: string): Promise<number> =>
  shredKeys({ system: 'erasure', personId: 'system.privacy', hubId }, clock.now(), tx => noteKeysOf(tx, [...adviceIds]))
