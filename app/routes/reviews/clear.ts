import { clearCycles, facilitatorRoles, learnerOfCycle } from '~/domain/exploration'
import { CycleNamed } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'
import { reviewPath } from './read-review'

/** Somebody has read it: the learner goes on. */
export const action = submit({
  for: facilitatorRoles,
  form: CycleNamed,
  run: async (actor, { cycleId }) => {
    const learnerId = await learnerOfCycle(actor, cycleId)
    return learnerId ? clearCycles(actor, { learnerIds: [learnerId] }) : { ok: false, why: 'not-found' }
  },
  refusals: words => words.exploration.refusals,
  then: (_value, params, _request, words) => seeOther(reviewPath(params), words.exploration.review.cleared),
})
