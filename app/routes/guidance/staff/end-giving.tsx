import { endGiving } from '~/domain/guidance'
import { EndGivingForm } from '~/domain/guidance/forms'
import { seeOther, submit } from '~/http'
import { advisersMeta } from './advisers-page'
import { givers, showGivings } from './givings'

export const meta = advisersMeta
export const loader = showGivings

export const action = submit({
  for: givers,
  form: EndGivingForm,
  run: endGiving,
  refusals: words => words.guidance.refusals,
  then: (_value, _params, _request, words) => seeOther('/guidance/advisers', words.guidance.advisers.ended),
})

export { default } from './advisers-page'
