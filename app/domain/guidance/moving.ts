import type { Tx } from '~/platform/db'
import { type Appointment, appointments, databaseSays, movedTo } from '../appointments'
import type { Actor } from '../kernel/actor'
import { type Decision, refuse } from '../kernel/decision'
import type { GuidanceEvent } from './events'
import { type GuidanceMove, guidanceLifecycle } from './guidance'
import { actsAsAdviser } from './policy'
import { type Guidance, meetings, type Whole } from './store'
import type { GuidanceRefusal } from './vocabulary'

export type Named = { guidanceId: string }
/** What a press leaves behind: the meeting, and times of it. */
export type Moved = { meeting: Guidance; changed: readonly Appointment[]; added: readonly Appointment[] }
/** What a press comes to. */
export type Decided = Decision<Moved, GuidanceEvent, GuidanceRefusal>

export const saveMoved = async (tx: Tx, { meeting, changed, added }: Moved): Promise<void> => {
  await meetings.save(tx, meeting)
  await appointments.save(tx, { changed, added })
}

/** The meeting after a move of its table, or why not: the table has none from its state, or the adviser is not registered. */
export const stepped = (
  { meeting, registered }: Whole,
  move: GuidanceMove,
  actor: Actor,
  at: Date,
): { ok: true; next: Guidance } | { ok: false; why: 'wrong-state' | 'not-registered' } => {
  const state = guidanceLifecycle.step(meeting.state, move)
  if (!state) return refuse('wrong-state')
  if (actsAsAdviser(actor, move, meeting) && !registered) return refuse('not-registered')
  return { ok: true, next: { ...meeting, state, since: at } }
}

/** Times that are offered and not answered. */
export const offersOf = ({ times }: Whole): Appointment[] => times.filter(({ state }) => state === 'offered')
/** The time that is booked, if any. */
export const bookedOf = ({ times }: Whole): Appointment | undefined => times.find(({ state }) => state === 'booked')

/** Times given back with a move of the meeting. */
export const lettingGo = (times: readonly Appointment[], at: Date): Appointment[] =>
  times.flatMap(one => movedTo(one, one.state === 'booked' ? 'call-off' : 'let-go', at) ?? [])

/** The refusals that the database makes, when two press at once or a registration has ended meanwhile. */
export const constraints = databaseSays as { [name: string]: GuidanceRefusal }
