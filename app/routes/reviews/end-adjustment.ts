import { endAdjustment, facilitatorRoles } from '~/domain/exploration'
import { AdjustmentNamed } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'
import { onCycle } from './on-cycle'
import { reviewPath } from './read-review'

/** Asks of this learner what is asked of everybody. */
export const action = submit({
  for: facilitatorRoles,
  form: AdjustmentNamed,
  run: onCycle(endAdjustment),
  refusals: words => words.exploration.refusals,
  then: (_value, params, _request, words) => seeOther(reviewPath(params), words.exploration.review.adjustEnded),
})
