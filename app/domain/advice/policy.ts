import { type Actor, isSystem, wears } from '../kernel/actor'
import { type AdviceMove, type AdvicePart, adviceLifecycle } from './advice-request'
import type { AdviceRequest } from './store'

/** What a policy needs to know of a request. */
export type Concerned = Pick<AdviceRequest, 'id' | 'hubId' | 'personId' | 'adviserId'>

/** Is the actor the adult who asked, by the request's link or with the account that claimed it? */
export const isAdult = (actor: Actor, { id, personId }: Concerned): boolean =>
  actor.personId === `link.${id}` || (personId !== null && personId === actor.personId)

/** The adviser it is allocated to; any adviser of the hub while it has none. Nobody advises themselves. */
const advises = (actor: Actor, request: Concerned): boolean =>
  wears(actor, 'adviser') &&
  (request.adviserId ?? actor.personId) === actor.personId &&
  request.personId !== actor.personId

/** Every part somebody has in one request; none in another hub. */
export const partsIn = (actor: Actor, request: Concerned): AdvicePart[] => {
  if (actor.hubId !== request.hubId) return []
  const has: { [P in AdvicePart]: boolean } = {
    adult: isAdult(actor, request),
    adviser: advises(actor, request),
    coordinator: wears(actor, 'coordinator') && request.personId !== actor.personId,
    advice: isSystem(actor, 'advice'),
  }
  return (Object.keys(has) as AdvicePart[]).filter(part => has[part])
}

/** Does the lifecycle give this move to a part the actor has? */
export const mayMove = (actor: Actor, move: AdviceMove, request: Concerned): boolean => {
  const by: readonly AdvicePart[] = adviceLifecycle.moves[move].by
  return partsIn(actor, request).some(part => by.includes(part))
}

/** Does the actor move it as an adviser alone, so that it takes a registration that holds today? */
export const actsAsAdviser = (actor: Actor, move: AdviceMove, request: Concerned): boolean => {
  const by: readonly AdvicePart[] = adviceLifecycle.moves[move].by
  const parts = partsIn(actor, request).filter(part => by.includes(part))
  return parts.length > 0 && parts.every(part => part === 'adviser')
}

/** Whoever sees a request's page. */
export const maySee = (actor: Actor, request: Concerned): boolean => partsIn(actor, request).length > 0
