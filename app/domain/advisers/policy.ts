import { type Actor, wears } from '../kernel/actor'

/** Coordinators look advisers up on the register and write down what they saw; never for themselves. */
export const keepsRegister = (actor: Actor, hubId: string): boolean =>
  actor.hubId === hubId && wears(actor, 'coordinator')

/** Who sees an adviser's page: coordinators, and the adviser. */
export const seesAdviser = (actor: Actor, { personId, hubId }: { personId: string; hubId: string }): boolean =>
  keepsRegister(actor, hubId) || (actor.hubId === hubId && actor.personId === personId && wears(actor, 'adviser'))
