import { movers, withdrawHandOver } from '~/domain/moving-on'
import { HandOverNamed } from '~/domain/moving-on/forms'
import { seeOther, submit } from '~/http'
import { handOverMeta, handOverPage } from './hand-over-page'
import { showHandOver } from './show'

export const meta = handOverMeta
export const loader = showHandOver
export const action = submit({
  for: movers,
  form: HandOverNamed,
  run: withdrawHandOver,
  refusals: words => words.movingOn.refusals,
  then: (_value, _params, _request, { movingOn }) => seeOther('/moving-on', movingOn.done.withdraw),
})

export default handOverPage('withdraw')
