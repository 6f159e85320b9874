import type { Tx } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import { type AdviceMove, type AdviceRequest, adviceLifecycle, adviceRequests, metStates, stepOf } from '../advice'
import { registeredOn } from '../advisers'
import type { Actor } from '../kernel/actor'
import { accept, type Decision, refuse } from '../kernel/decision'
import { dayOf } from '../kernel/working-days'
import { type AppointmentMove, appointmentLifecycle } from './appointment'
import type { AppointmentEvent } from './events'
import { partsIn } from './policy'
import { type Appointment, type Arranged, appointments } from './store'
import type { Refusal } from './vocabulary'

/** What a press leaves behind: the request, and its meetings. */
export type Arrangement = {
  request: AdviceRequest | null
  changed: readonly Appointment[]
  added: readonly Appointment[]
}

export const saveArrangement = async (tx: Tx, { request, ...meetings }: Arrangement): Promise<void> => {
  if (request) await adviceRequests.save(tx, request)
  await appointments.save(tx, meetings)
}

/** About which meeting a fact is. */
export const about = ({ id, hubId, adviceId }: Pick<Appointment, 'id' | 'hubId' | 'adviceId'>) => ({
  ...{ hubId, subjectId: id, adviceId },
})

/** Who pressed, as a fact says it. */
export const sideOf = (actor: Actor, { asked, adviserId }: Arranged): 'adult' | 'staff' =>
  partsIn(actor, { request: asked.request, adviserId }).includes('adult') ? 'adult' : 'staff'

/** The meeting after a move of its table, or nothing where the table has none from its state. */
export const moved = (meeting: Appointment, move: AppointmentMove, at: Date): Appointment | null => {
  const state = appointmentLifecycle.step(meeting.state, move)
  return state ? { ...meeting, state, since: at } : null
}

/** Is the adviser registered on the day of a meeting? */
export const registeredFor = ({ registrations }: Pick<Arranged, 'registrations'>, startsAt: Date): boolean =>
  registeredOn(registrations, dayOf(startsAt))

/** The meeting that is booked, if any. */
export const bookedOf = ({ meetings }: Pick<Arranged, 'meetings'>): Appointment | undefined =>
  meetings.find(({ state }) => state === 'booked')

/** Everything that the adviser of now has offered and is not answered. */
export const offersOf = ({ meetings, adviserId: now }: Pick<Arranged, 'meetings' | 'adviserId'>): Appointment[] =>
  meetings.filter(({ state, adviserId }) => state === 'offered' && adviserId === now)

/** Is this a meeting beside a plan that is under way, which leaves the request where it stands? */
export const isFurther = ({ state }: Pick<AdviceRequest, 'state'>): boolean => metStates.includes(state)

/** Can a meeting be offered or booked as the request stands? */
export const canMeet = (request: Pick<AdviceRequest, 'state'>, move: 'offer' | 'book'): boolean =>
  isFurther(request) || adviceLifecycle.step(request.state, move) !== undefined

/** What a press comes to. */
export type Decided = Decision<Arrangement, FactToRecord, Refusal>

type Told = { changed?: readonly Appointment[]; added?: readonly Appointment[]; facts: readonly AppointmentEvent[] }

/**
 * Meetings with the step of the request they stand for, by the request's own table; or why not. After the first meeting
 * the request stays where it is, and whoever acts as its adviser needs a registration all the same.
 */
export const withStep = (
  { asked, adviserId }: Arranged,
  move: AdviceMove,
  { actor, at, with: changed, reason }: { actor: Actor; at: Date; with?: Partial<AdviceRequest>; reason?: string },
  told: Told,
): Decided => {
  const { changed: rows = [], added = [], facts } = told
  if (isFurther(asked.request)) {
    const parts = partsIn(actor, { request: asked.request, adviserId })
    if (parts.every(part => part === 'adviser') && !asked.registered) return refuse('not-registered')
    return accept<Arrangement, FactToRecord>({ request: null, changed: rows, added }, ...facts)
  }
  const stepped = stepOf(asked, move, {
    actor,
    at,
    ...(changed ? { with: changed } : {}),
    ...(reason ? { reason } : {}),
  })
  if (!stepped.ok) return refuse(stepped.why)
  return accept<Arrangement, FactToRecord>({ request: stepped.next, changed: rows, added }, ...stepped.events, ...facts)
}
