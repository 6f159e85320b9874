import { compareFragments, facilitatorRoles } from '~/domain/exploration'
import { CompareFor } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'
import { canvasMeta, canvasPage } from './canvas-page'
import { onCycle } from './on-cycle'
import { canvasPath, readReviewCanvas } from './read-review-canvas'

export const meta = canvasMeta
export const loader = readReviewCanvas

export const action = submit({
  for: facilitatorRoles,
  form: CompareFor,
  run: onCycle(compareFragments),
  refusals: words => words.exploration.refusals,
  then: (_value, params, _request, words) => seeOther(canvasPath(params), words.exploration.canvas.compared),
})

export default canvasPage('compare')
