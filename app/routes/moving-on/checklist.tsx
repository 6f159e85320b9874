import { movers, seeToChecklist } from '~/domain/moving-on'
import { ChecklistForm } from '~/domain/moving-on/forms'
import { seeOther, submit } from '~/http'
import { handOverMeta, handOverPage } from './hand-over-page'
import { showHandOver } from './show'

export const meta = handOverMeta
export const loader = showHandOver
export const action = submit({
  for: movers,
  form: ChecklistForm,
  run: seeToChecklist,
  refusals: words => words.movingOn.refusals,
  then: (_value, { handOverId }, _request, { movingOn }) => seeOther(`/moving-on/${handOverId}`, movingOn.done.check),
})

export default handOverPage('checklist')
