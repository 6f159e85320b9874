import { facilitatorRoles, returnCycle } from '~/domain/exploration'
import { BecauseForm } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { useWords } from '~/ui/words'
import { BecausePage } from './because-page'
import { onCycle } from './on-cycle'
import { readReview, reviewPath } from './read-review'

export const meta = titled(words => words.exploration.review.return)
export const loader = readReview

export const action = submit({
  for: facilitatorRoles,
  form: BecauseForm,
  run: onCycle(returnCycle),
  refusals: words => words.exploration.refusals,
  then: (_value, params, _request, words) => seeOther(reviewPath(params), words.exploration.review.returned),
})

/** Giving work back, once, with what is missing. */
export default function ReturnWork() {
  const { review } = useWords().exploration
  return <BecausePage title={review.return} lead={review.returnText} />
}
