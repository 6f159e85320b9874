import { redirect } from '@remix-run/node'
import { lessonMakers, lookAtPlan } from '~/domain/case-studies'
import { PlanNamed } from '~/domain/case-studies/forms'
import { page, seeOther, submit } from '~/http'

/** Opened by hand it shows the plan. */
export const loader = page({ for: lessonMakers }, async (_actor, { planId = '' }) => {
  throw redirect(`/lessons/${planId}`)
})

export const action = submit({
  for: lessonMakers,
  form: PlanNamed,
  run: lookAtPlan,
  refusals: {},
  then: (plan, _params, _request, words) => seeOther(`/lessons/${plan.id}`, words.listening.plans.lookedDone),
})
