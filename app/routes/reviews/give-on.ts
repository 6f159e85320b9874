import { facilitatorRoles, giveThoughtOn } from '~/domain/exploration'
import { ThoughtOfCycle } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'
import { onCycle } from './on-cycle'
import { reviewPath } from './read-review'

/** One press gives a worrying thought on to the safeguarding lead. */
export const action = submit({
  for: facilitatorRoles,
  form: ThoughtOfCycle,
  run: onCycle(giveThoughtOn),
  refusals: words => words.exploration.refusals,
  then: (_value, params, _request, words) => seeOther(reviewPath(params), words.exploration.review.givenOn),
})
