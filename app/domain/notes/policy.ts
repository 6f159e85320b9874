import { type AdviceRequest, isAdult, partsIn } from '../advice'
import type { Actor } from '../kernel/actor'

/** The adviser the request is allocated to, and nobody else. Whether a registration holds is asked beside it, for writing. */
export const isItsAdviser = (actor: Actor, request: AdviceRequest): boolean =>
  request.adviserId === actor.personId && partsIn(actor, request).includes('adviser')

/** The adult the notes are about. */
export const isAbout = (actor: Actor, request: AdviceRequest): boolean =>
  actor.hubId === request.hubId && isAdult(actor, request)
