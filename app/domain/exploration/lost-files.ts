import { transact } from '~/platform/db'
import { sweepKept } from '~/platform/storage'

/** A file is kept before its thought is written down; by an hour later that is done. */
const writing = 3_600_000

/** Which of some files a thought still points to. The database answers with keys alone, and of no other thing. */
const pointedTo = async (keys: string[]): Promise<Set<string>> => {
  const found = await transact({ system: 'clockwork' }, tx => {
    return tx.$queryRaw<{ key: string }[]>`select key from thought_files_known(${keys}::text[]) as key`
  })
  return new Set(found.map(({ key }) => key))
}

/**
 * Removes drawings and recordings that no thought points to any more: a learner went with all that is theirs, a roster was
 * undone, or work died half-way. Answers how many.
 */
export const sweepLostFiles = (at: Date): Promise<number> =>
  sweepKept('thoughts', { at, age: writing, known: pointedTo })
