import { type Concerned as AskedFor, isAdult } from '../advice'
import { type Actor, isSystem, wears } from '../kernel/actor'
import { type AppointmentMove, type AppointmentPart, appointmentLifecycle } from './appointment'

/** What a policy needs to know of a meeting: the request it is for, and who gives it. */
export type Concerned = { request: AskedFor; adviserId: string }

/** Every part somebody has in one meeting; none in another hub. */
export const partsIn = (actor: Actor, { request, adviserId }: Concerned): AppointmentPart[] => {
  if (actor.hubId !== request.hubId) return []
  const own = request.personId !== null && request.personId === actor.personId
  const has: { [P in AppointmentPart]: boolean } = {
    adult: isAdult(actor, request),
    adviser: wears(actor, 'adviser') && adviserId === actor.personId && !own,
    coordinator: wears(actor, 'coordinator') && !own,
    appointments: isSystem(actor, 'appointments'),
  }
  return (Object.keys(has) as AppointmentPart[]).filter(part => has[part])
}

/** The parts by which the lifecycle gives somebody this move. */
export const partsFor = (actor: Actor, move: AppointmentMove, concerned: Concerned): AppointmentPart[] => {
  const by: readonly AppointmentPart[] = appointmentLifecycle.moves[move].by
  return partsIn(actor, concerned).filter(part => by.includes(part))
}

/** Does somebody make this move as an adviser alone, so that it takes a registration that holds today? */
export const actsAsAdviser = (actor: Actor, move: AppointmentMove, concerned: Concerned): boolean => {
  const parts = partsFor(actor, move, concerned)
  return parts.length > 0 && parts.every(part => part === 'adviser')
}
