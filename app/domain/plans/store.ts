import type { Prisma, Tx } from '~/platform/db'
import { type Asked, adviceRequests } from '../advice'
import type { Actor } from '../kernel/actor'
import type { GoalStatus } from './goal'
import { type Behind, employerBehind } from './independence'
import type { ReviewState } from './review'

export type Plan = Prisma.ActionPlanGetPayload<object>
export type Goal = Omit<Prisma.PlanGoalGetPayload<object>, 'status'> & { status: GoalStatus }
export type Action = Prisma.PlanActionGetPayload<object>
export type Review = Omit<Prisma.PlanReviewGetPayload<object>, 'state'> & { state: ReviewState }
export type Signpost = Prisma.PlanSignpostGetPayload<object>
export type Shortlisted = Prisma.PlanShortlistedGetPayload<object>

/** A request with its plan, as a rule needs them; none before it is drafted. */
export type Whole = {
  asked: Asked
  plan: Plan | null
  goals: readonly Goal[]
  actions: readonly Action[]
  signposts: readonly Signpost[]
  shortlist: readonly Shortlisted[]
  reviews: readonly Review[]
  /** The adviser's own employer, where it is behind something on the plan. */
  behind: Behind
}

const inOrder = { orderBy: { id: 'asc' } } as const
const parts = {
  goals: inOrder,
  actions: inOrder,
  signposts: inOrder,
  shortlist: inOrder,
  reviews: { orderBy: { number: 'asc' } },
} satisfies Prisma.ActionPlanInclude

const empty = { goals: [], actions: [], signposts: [], shortlist: [], reviews: [], behind: null }

const whole = async (tx: Tx, asked: Asked | null): Promise<Whole | null> => {
  if (!asked) return null
  const { id: adviceId, hubId } = asked.request
  const found = await tx.actionPlan.findUnique({ where: { hubId_adviceId: { hubId, adviceId } }, include: parts })
  if (!found) return { asked, plan: null, ...empty }
  const { goals, actions, signposts, shortlist, reviews, ...plan } = found
  const shown = shortlist.map(({ opportunityId }) => opportunityId)
  const behind = await employerBehind(tx, asked.request, shown)
  return {
    ...{ asked, plan, goals: goals as Goal[], actions, signposts, shortlist, behind },
    reviews: reviews as Review[],
  }
}

/** Load-and-lock and read. The request is locked; whatever hangs on it follows. */
export const plans = {
  lock: async (tx: Tx, adviceId: string, actor: Actor): Promise<Whole | null> =>
    whole(tx, await adviceRequests.lock(tx, adviceId, actor)),

  read: async (tx: Tx, adviceId: string, actor: Actor): Promise<Whole | null> =>
    whole(tx, await adviceRequests.read(tx, adviceId, actor)),
}
