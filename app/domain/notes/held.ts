import { Temporal } from 'temporal-polyfill'
import { isId, type Tx, transact } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import { handOnSealed, keepNotesUntil, noteKeysOf, notesHeldOf, notesUntil } from '~/platform/sealed/notes'
import { type AdviceRequest, adviceRequests } from '../advice'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { type Day, dateOf, dayOf } from '../kernel/working-days'
import { isAbout } from './policy'
import { shredKeys } from './shred'
import type { Keep } from './vocabulary'

const namesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, string>> => {
  const found = await tx.person.findMany({ where: { id: { in: ids.filter(isId) } }, select: { id: true, name: true } })
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** How many notes are held about an adult, by whom, who opened them and until when they stay: for the adult, without words. */
export const notesHeld = (viewer: Actor, adviceId: string) =>
  transact(viewer, async tx => {
    const asked = await adviceRequests.read(tx, adviceId, viewer)
    if (!asked || !isAbout(viewer, asked.request)) return null
    const { request } = asked
    const of = { hubId: request.hubId, adviceId: request.id }
    const { notes, openings } = await notesHeldOf(tx, of)
    const names = await namesOf(tx, [
      ...notes.map(({ adviserId }) => adviserId),
      ...openings.flatMap(({ personId }) => personId ?? []),
      ...(request.adviserId ? [request.adviserId] : []),
    ])
    const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]))
    const own = request.personId ?? ''
    return {
      ...{ reference: request.reference, until: (await notesUntil(tx, of)) ?? request.expiresOn },
      notes: notes.map(({ id, adviserId, writtenAt }) => ({ id, writtenAt, by: names.get(adviserId) ?? '' })),
      openings: openings.map(({ entryId, personId, openedAt }) => ({
        ...{ openedAt, number: numbers.get(entryId) ?? 0 },
        by: personId === null || personId === own ? null : (names.get(personId) ?? ''),
      })),
      /** The adviser of today who cannot read what somebody else wrote before them. */
      unread:
        request.adviserId && notes.some(({ heldBy }) => heldBy !== request.adviserId)
          ? (names.get(request.adviserId) ?? '')
          : null,
    }
  })

type Of = { adviceId: string }
type Step = { request: AdviceRequest; at: Date }
const load = async (tx: Tx, { adviceId }: Of, actor: Actor) =>
  (await adviceRequests.lock(tx, adviceId, actor))?.request ?? null
const of = ({ id, hubId }: AdviceRequest) => ({ adviceId: id, hubId })

/** The adult lets the adviser they have now read what another wrote before: never by itself, whoever moves the request. */
export const handNotesOn = command({
  name: 'notes.hand-on',
  load,
  allow: (actor, request) => isAbout(actor, request),
  decide: (request, _input: Of, at): Decision<Step, FactToRecord, 'no-adviser'> =>
    request.adviserId ? accept<Step, FactToRecord>({ request, at }) : refuse('no-adviser'),
  save: (tx, { request }) => handOnSealed(tx, of(request), request.adviserId ?? ''),
})

const months: { [K in Keep]: number | null } = { usual: null, year: 12, 'half-year': 6, now: 0 }

/** The day so many months from one; of a longer month the last. */
const monthsFrom = (day: Day, count: number): Day => Temporal.PlainDate.from(day).add({ months: count }).toString()

const shorten = command({
  name: 'notes.keep',
  load: async (tx, { adviceId }: Of & { keep: Keep }, actor) => {
    const request = await load(tx, { adviceId }, actor)
    return request && { request, held: (await noteKeysOf(tx, [request.id])).length > 0 }
  },
  allow: (actor, { request }) => isAbout(actor, request),
  decide: ({ request, held }, { keep }, at): Decision<Step & { until: Date | null }, FactToRecord, 'none-held'> => {
    if (!held) return refuse('none-held')
    const count = months[keep]
    const until = count === null ? null : dateOf(monthsFrom(dayOf(at), count))
    // The clock can be shortened, and set back to the usual; never beyond it.
    return accept<Step & { until: Date | null }, FactToRecord>({
      ...{ request, at },
      until: until && until < request.expiresOn ? until : null,
    })
  },
  save: (tx, { request, until }) => keepNotesUntil(tx, of(request), until),
})

/**
 * The adult says how long the notes stay. `now` shreds their keys before anything else, so that no copy can be read; should
 * that die half way, their day is written down, and the night goes on with it.
 */
export const keepNotes = async (actor: Actor, input: Of & { keep: Keep }) => {
  const outcome = await shorten(actor, input)
  if (!outcome.ok || input.keep !== 'now') return outcome
  const { request, at } = outcome.value
  await shredKeys(actor, at, tx => noteKeysOf(tx, [request.id]))
  return outcome
}
