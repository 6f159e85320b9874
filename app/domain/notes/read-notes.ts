import { clock } from '~/platform/clock'
import { isId, transact } from '~/platform/db'
import { dataKey } from '~/platform/sealed/data-key'
import { notesUntil, type SealedNote, takeOutSealed, unsealed } from '~/platform/sealed/notes'
import { type AdviceRequest, adviceRequests } from '../advice'
import type { Actor } from '../kernel/actor'
import { isAbout, isItsAdviser } from './policy'

/** One note as its reader has it; no words where its key was shredded. */
export type Note = { id: string; by: string; writtenAt: Date; words: string | null }

type Taken = {
  request: AdviceRequest
  registered: boolean
  names: Map<string, string>
  sealed: SealedNote[]
  until: Date | null
}

/** Takes the notes out for somebody who may read them, and writes down that they did. */
const takeOut = (viewer: Actor, adviceId: string, may: typeof isAbout): Promise<Taken | null> =>
  transact(viewer, async tx => {
    const asked = await adviceRequests.read(tx, adviceId, viewer)
    if (!asked || !may(viewer, asked.request)) return null
    const { request, registered } = asked
    const of = { hubId: request.hubId, adviceId: request.id }
    const by = isId(viewer.personId) ? viewer.personId : null
    const sealed = await takeOutSealed(tx, of, by, clock.now())
    const people = await tx.person.findMany({
      where: { id: { in: sealed.map(({ adviserId }) => adviserId) } },
      select: { id: true, name: true },
    })
    const names = new Map(people.map(({ id, name }) => [id, name]))
    return { request, registered, names, sealed, until: await notesUntil(tx, of) }
  })

/** Opens what was taken out, once no transaction is open any more. */
const opened = async ({ request, names, sealed }: Taken): Promise<Note[]> => {
  const keys = new Map<string, Buffer | null>()
  for (const { keyId } of sealed) if (!keys.has(keyId)) keys.set(keyId, await dataKey(keyId))
  return sealed.map(note => ({
    ...{ id: note.id, writtenAt: note.writtenAt, by: names.get(note.adviserId) ?? '' },
    words: unsealed(note, request.id, keys.get(note.keyId) ?? null),
  }))
}

/** The notes of one request, for the adviser it is allocated to; also after their registration ended. */
export const notesFor = async (viewer: Actor, adviceId: string) => {
  const taken = await takeOut(viewer, adviceId, isItsAdviser)
  if (!taken) return null
  const { request, registered, until } = taken
  return {
    ...{ adviceId: request.id, reference: request.reference, name: request.name, registered },
    ...{ until: until ?? request.expiresOn, notes: await opened(taken) },
  }
}

/**
 * Every note about an adult with its words, for them alone. They are theirs to read: a note about somebody is held about
 * them, and no exemption from their right to a copy fits advice on work and learning.
 */
export const copyOfNotes = async (viewer: Actor, adviceId: string) => {
  const taken = await takeOut(viewer, adviceId, isAbout)
  return taken && { reference: taken.request.reference, notes: await opened(taken) }
}
