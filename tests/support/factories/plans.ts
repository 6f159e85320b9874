import type { AdviceState } from '~/domain/advice'
import { system } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import { given as advising } from './advice'

const worker = (hubId: string) => system('plans', hubId)

type PlanAs = Partial<Omit<Prisma.ActionPlanUncheckedCreateInput, 'id' | 'hubId' | 'adviceId'>>

/** A plan of a request, with one goal and one step under it; shared unless the request is still before that. */
const plan = (
  { id: adviceId, hubId }: { id: string; hubId: string },
  {
    words = 'Work sitting down',
    step = {},
    ...as
  }: PlanAs & {
    words?: string
    step?: Partial<Prisma.PlanActionUncheckedCreateInput>
  } = {},
) =>
  transact(worker(hubId), async tx => {
    const at = clock.now()
    const made = await tx.actionPlan.create({
      data: { hubId, adviceId, sharedAt: at, createdAt: at, updatedAt: at, ...as },
    })
    const of = { hubId, planId: made.id, createdAt: at }
    const goal = await tx.planGoal.create({ data: { ...of, kind: 'work', words } })
    const action = await tx.planAction.create({
      data: { ...of, goalId: goal.id, kind: 'cv', words, owner: 'person', addedBy: 'adviser', ...step },
    })
    return { plan: made, goal, action }
  })

/** An adult with their adviser and a plan, the request in a state from the first meeting on. */
const walked = async (hubId: string, state: AdviceState = 'in-progress', as: Parameters<typeof plan>[1] = {}) => {
  const adviser = await advising.adviser(hubId)
  const request = await advising.request(hubId, { state, adviserId: adviser.id })
  const made = await plan(request, { ...(state === 'plan-drafted' ? { sharedAt: null } : {}), ...as })
  return { ...made, request, adviser, adult: advising.byLink(request) }
}

/** A row in every table of this area, on a request. */
const everything = async (request: { id: string; hubId: string }, { words = 'x' }: { words?: string } = {}) => {
  const made = await plan(request, { words })
  const { hubId } = request
  await transact(worker(hubId), async tx => {
    const of = { hubId, planId: made.plan.id, createdAt: clock.now() }
    await tx.planSignpost.create({ data: { ...of, body: 'union', words } })
    await tx.planShortlisted.create({ data: { ...of, link: 'https://courses.example', title: words } })
    const { createdAt: at, ...by } = of
    await tx.adviceShare.create({ data: { hubId, adviceId: request.id, kind: 'stopped', sharedAt: at } })
    await tx.planReview.create({
      data: { ...by, number: 1, dueOn: at, rule: 'from-acknowledged', words },
    })
    await tx.planChange.create({ data: { ...by, at, part: 'adviser', what: 'goal', act: 'added', fields: [] } })
  })
  return made
}

export const given = { plan, walked, everything }
