import { clearCycles, facilitatorRoles } from '~/domain/exploration'
import { ClearManyForm } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'

/** Everybody ticked goes on, or nobody does. */
export const action = submit({
  for: facilitatorRoles,
  form: ClearManyForm,
  run: clearCycles,
  refusals: words => words.exploration.refusals,
  then: ({ count }, _params, _request, words) => seeOther('/reviews', words.exploration.reviews.clearedMany(count)),
})
