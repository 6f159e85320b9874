import { type AdviceRequest, type AdviceState, partsIn } from '../advice'
import type { Actor } from '../kernel/actor'
import type { Plan } from './store'

/** Who a plan belongs to: the adult, and the adviser the request is allocated to. Nobody else has a part in it. */
export type PlanPart = 'adult' | 'adviser'

/** The part somebody has in a plan; none while nobody is allocated, and none for a coordinator. */
export const partIn = (actor: Actor, request: AdviceRequest): PlanPart | null => {
  const parts = partsIn(actor, request)
  if (parts.includes('adult')) return 'adult'
  return parts.includes('adviser') && request.adviserId !== null ? 'adviser' : null
}

/** States in which an adviser writes on a plan. What is shared is taken back first, so that nobody agrees to something else. */
const writing: readonly AdviceState[] = ['plan-drafted', 'plan-acknowledged', 'in-progress', 'review-due', 'reviewed']

/** States that end it: a plan can be read and taken along, and no longer changed. */
export const over: readonly AdviceState[] = ['withdrawn', 'transferred']

/**
 * May this part change the plan as it stands? The adult at any time once they have seen it: it is theirs, also when the
 * request is closed.
 */
export const writesNow = (
  part: PlanPart,
  request: Pick<AdviceRequest, 'state'>,
  plan: Pick<Plan, 'sharedAt'>,
): boolean =>
  part === 'adviser' ? writing.includes(request.state) : plan.sharedAt !== null && !over.includes(request.state)

/** Does this part see the plan? The adult from the first sharing on. */
export const seesPlan = (part: PlanPart, plan: Pick<Plan, 'sharedAt'>): boolean =>
  part === 'adviser' || plan.sharedAt !== null
