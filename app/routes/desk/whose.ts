import { type Actor, wears } from '~/domain/kernel/actor'

/** Roles with a desk, the one that opens first in front. */
const order = [
  'coordinator',
  'careers-leader',
  'teacher',
  'employer-admin',
  'provider-admin',
  'adviser',
  'adult',
] as const
export type DeskRole = (typeof order)[number]

/** The desks somebody has. A careers leader's shows all that a teacher's would, so nobody has both. */
export const desksOf = (actor: Actor): DeskRole[] =>
  order.filter(role => wears(actor, role) && !(role === 'teacher' && wears(actor, 'careers-leader')))
