import { facilitatorRoles, handIn } from '~/domain/exploration'
import { CycleNamed } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'
import { onCycle } from './on-cycle'
import { reviewPath } from './read-review'

/** Staff hand in for a learner who does not press themself. */
export const action = submit({
  for: facilitatorRoles,
  form: CycleNamed,
  run: onCycle(handIn),
  refusals: words => words.exploration.refusals,
  then: (_value, params, _request, words) => seeOther(reviewPath(params), words.exploration.handIn.done),
})
