import type { Actor } from '~/domain/kernel/actor'
import { type Params, readPlan } from './presses'

/** A plan that is there to be written on; nothing where there is none. What cannot be changed just now is said on sending. */
export const writable = async (actor: Actor, params: Params) => {
  const found = await readPlan(actor, params)
  return found?.plan ? { ...found, plan: found.plan } : null
}

/** A plan with the one step of the address. */
export const writableStep = async (actor: Actor, params: Params) => {
  const found = await writable(actor, params)
  const step = found?.plan.goals.flatMap(({ actions }) => actions).find(({ id }) => id === params.planActionId)
  return found && step ? { ...found, step } : null
}
