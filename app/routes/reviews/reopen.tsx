import { facilitatorRoles, reopenCycle } from '~/domain/exploration'
import { BecauseForm } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { useWords } from '~/ui/words'
import { BecausePage } from './because-page'
import { onCycle } from './on-cycle'
import { readReview, reviewPath } from './read-review'

export const meta = titled(words => words.exploration.review.reopen)
export const loader = readReview

export const action = submit({
  for: facilitatorRoles,
  form: BecauseForm,
  run: onCycle(reopenCycle),
  refusals: words => words.exploration.refusals,
  then: (_value, params, _request, words) => seeOther(reviewPath(params), words.exploration.review.reopened),
})

/** Taking a clearing back that was a mistake. */
export default function Reopen() {
  const { review } = useWords().exploration
  return <BecausePage title={review.reopen} lead={review.reopenText} />
}
