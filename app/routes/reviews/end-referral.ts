import { endReferral, facilitatorRoles } from '~/domain/exploration'
import { CycleNamed } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'
import { onCycle } from './on-cycle'
import { reviewPath } from './read-review'

/** The adviser ends an express referral. */
export const action = submit({
  for: facilitatorRoles,
  form: CycleNamed,
  run: onCycle(endReferral),
  refusals: words => words.exploration.refusals,
  then: (_value, params, _request, words) => seeOther(reviewPath(params), words.exploration.review.referEnded),
})
