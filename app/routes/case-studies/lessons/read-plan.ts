import { lessonMakers, planFor, shippedLessons } from '~/domain/case-studies'
import { page } from '~/http'

const stepMinutes = (shipped: keyof typeof shippedLessons | null): readonly number[] =>
  shipped ? shippedLessons[shipped].steps : []

/** One plan, to anybody of its hub. */
export const readPlan = page({ for: 'signed-in' }, async (actor, { planId = '' }) => {
  const plan = await planFor(actor, planId)
  return (
    plan && {
      plan,
      stepMinutes: stepMinutes(plan.shipped),
      maker: actor.hats.some(({ role }) => lessonMakers.some(one => one === role)),
    }
  )
})

/** One plan, to those who make lessons. */
export const readPlanAsMaker = page({ for: lessonMakers }, async (actor, { planId = '' }) => planFor(actor, planId))
