import { groupsOf, learnerStaff, learnerToChange } from '~/domain/learners'
import { page } from '~/http'

/** One learner, to the staff of their institution. */
export const readLearner = page({ for: learnerStaff }, async (viewer, { learnerId = '' }) => {
  const learner = await learnerToChange(viewer, learnerId)
  if (!learner) return null
  const groups = (await groupsOf(viewer)).filter(({ institutionId }) => institutionId === learner.institutionId)
  return { learner, groups }
})
