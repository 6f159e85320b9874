import { transact } from '~/platform/db'
import { shredDataKey, shredLostKeys } from '~/platform/sealed/data-key'
import { forgetNoteKeys, noteKeysNamed, noteKeysOf, noteKeysOver } from '~/platform/sealed/notes'
import { dateOf, dayOf } from '../kernel/working-days'

const clockwork = { system: 'clockwork' } as const

/**
 * Shreds what is past the day an adult chose, and every key that nothing names any more, such as of a request that went.
 * The key goes first: a run that dies in between leaves notes that nobody can read. Answers how many keys went.
 */
export const sweepNotes = async (at: Date): Promise<number> => {
  const over = await transact(clockwork, tx => noteKeysOver(tx, dateOf(dayOf(at))))
  for (const id of over) await shredDataKey(id)
  if (over.length > 0) await transact(clockwork, tx => forgetNoteKeys(tx, over))
  return over.length + (await shredLostKeys(at, ids => transact(clockwork, tx => noteKeysNamed(tx, ids))))
}

/** Somebody is forgotten in a hub: the keys of the notes about their requests go, and with them every copy of the notes. */
export const shredNotesOf = async (adviceIds: readonly string[], hubId: string): Promise<number> => {
  const scope = { system: 'erasure' as const, personId: 'system.privacy', hubId }
  const ids = await transact(scope, tx => noteKeysOf(tx, [...adviceIds]))
  for (const id of ids) await shredDataKey(id)
  if (ids.length > 0) await transact(scope, tx => forgetNoteKeys(tx, ids))
  return ids.length
}
