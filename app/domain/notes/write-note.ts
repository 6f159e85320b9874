import { transact } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import { dataKey, makeDataKey, shredDataKey } from '~/platform/sealed/data-key'
import { nameNoteKey, noteKeyInUse, retireNoteKeys, writeSealed } from '~/platform/sealed/notes'
import { adviceRequests } from '../advice'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision, type Outcome, refuse } from '../kernel/decision'
import { isItsAdviser } from './policy'

type Said = { adviceId: string; words: string }
/** A key at hand. A fresh one comes after the one that was in use until now, if there was one: it cannot be had any more. */
type AtHand = { keyId: string; key: Buffer; fresh: { after: string | null } | null }
type Written = Said & AtHand & { hubId: string; adviserId: string; at: Date }

const write = command({
  name: 'notes.write',
  constraints: { adviser_registered: 'not-registered' },
  load: async (tx, { adviceId }: Said & AtHand, actor) => {
    const asked = await adviceRequests.lock(tx, adviceId, actor)
    return asked && { ...asked, inUse: await noteKeyInUse(tx, adviceId) }
  },
  allow: (actor, { request }) => isItsAdviser(actor, request),
  decide: (
    { request, registered, inUse },
    input,
    at,
    actor,
  ): Decision<Written, FactToRecord, 'not-registered' | 'another-key'> => {
    if (!registered) return refuse('not-registered')
    if (inUse !== (input.fresh ? input.fresh.after : input.keyId)) return refuse('another-key')
    return accept<Written, FactToRecord>({ ...input, hubId: request.hubId, adviserId: actor.personId, at })
  },
  save: async (tx, { fresh, ...note }) => {
    if (fresh?.after) await retireNoteKeys(tx, [fresh.after], note.at)
    if (fresh) await nameNoteKey(tx, note, note.keyId, note.at)
    await writeSealed(tx, note)
  },
})

/** The key in use for these notes, or null; whoever is not their adviser learns nothing. */
const namedKey = (actor: Actor, adviceId: string): Promise<string | null> =>
  transact(actor, async tx => {
    const asked = await adviceRequests.read(tx, adviceId, actor)
    return asked && isItsAdviser(actor, asked.request) ? noteKeyInUse(tx, adviceId) : null
  })

/** The key in use, or a fresh one; null where there is no room for one. */
const keyAtHand = async (actor: Actor, adviceId: string): Promise<AtHand | null> => {
  const named = await namedKey(actor, adviceId)
  const known = named ? await dataKey(named) : null
  if (named && known) return { keyId: named, key: known, fresh: null }
  const made = await makeDataKey()
  return made && { keyId: made.id, key: made.key, fresh: { after: named } }
}

const tries = 5

/**
 * The adviser writes a note: sealed before the database sees it. No fact, no job and no letter follows. Files are read and
 * written before the transaction, which looks once more whether the key is still the one in use; where another writer or a
 * shredding came first it is done again with the key of now. A key that cannot be had is set aside and nothing more: what it
 * sealed can be read again should its file come back.
 */
export const writeNote = async (
  actor: Actor,
  { adviceId, words }: Said,
): Promise<Outcome<unknown, 'not-registered' | 'another-key' | 'no-room' | 'not-found' | 'not-allowed'>> => {
  for (let attempt = 1; ; attempt++) {
    const atHand = await keyAtHand(actor, adviceId)
    if (!atHand) return refuse('no-room')
    const outcome = await write(actor, { adviceId, words, ...atHand })
    // Refused, so that nothing names it.
    if (atHand.fresh && !outcome.ok) await shredDataKey(atHand.keyId)
    if (outcome.ok || outcome.why !== 'another-key' || attempt === tries) return outcome
  }
}
