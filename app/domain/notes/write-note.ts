import { transact } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import { dataKey, makeDataKey } from '~/platform/sealed/data-key'
import { forgetNoteKeys, nameNoteKey, noteKeyOf, writeSealed } from '~/platform/sealed/notes'
import { adviceRequests } from '../advice'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { isItsAdviser } from './policy'

type Said = { adviceId: string; words: string }
type Sealing = Said & { keyId: string; key: Buffer }
type Written = Sealing & { hubId: string; adviserId: string; at: Date }

const write = command({
  name: 'notes.write',
  load: (tx, { adviceId }: Sealing, actor) => adviceRequests.lock(tx, adviceId, actor),
  allow: (actor, { request }) => isItsAdviser(actor, request),
  decide: ({ request, registered }, input, at, actor): Decision<Written, FactToRecord, 'not-registered'> =>
    registered
      ? accept<Written, FactToRecord>({ ...input, hubId: request.hubId, adviserId: actor.personId, at })
      : refuse('not-registered'),
  save: async (tx, { keyId: ours, key: made, ...note }) => {
    const keyId = await nameNoteKey(tx, note, ours, note.at)
    const key = keyId === ours ? made : await dataKey(keyId)
    if (!key) throw new Error('The key of these notes is gone.')
    await writeSealed(tx, { ...note, keyId, key })
  },
})

/** The key that is named for these notes, or null; whoever is not their adviser learns nothing. */
const namedKey = (actor: Actor, adviceId: string): Promise<string | null> =>
  transact(actor, async tx => {
    const asked = await adviceRequests.read(tx, adviceId, actor)
    if (!asked || !isItsAdviser(actor, asked.request)) return null
    return (await noteKeyOf(tx, { hubId: asked.request.hubId, adviceId }))?.id ?? null
  })

/**
 * The adviser writes a note: sealed before the database sees it. No fact, no job and no letter follows. The key is made
 * and kept before the transaction; one that nobody came to use is shredded by night.
 */
export const writeNote = async (actor: Actor, { adviceId, words }: Said) => {
  const named = await namedKey(actor, adviceId)
  const known = named ? await dataKey(named) : null
  if (named && known) return write(actor, { adviceId, words, keyId: named, key: known })
  // Its key was shredded: what it sealed can never be read again, and makes room for a key that can.
  if (named) await transact(actor, tx => forgetNoteKeys(tx, [named]))
  const { id: keyId, key } = await makeDataKey()
  return write(actor, { adviceId, words, keyId, key })
}
