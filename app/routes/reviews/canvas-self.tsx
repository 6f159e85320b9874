import { facilitatorRoles, writeSelf } from '~/domain/exploration'
import { SelfFor } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'
import { canvasMeta, canvasPage } from './canvas-page'
import { onCycle } from './on-cycle'
import { reviewPath } from './read-review'
import { readReviewCanvas } from './read-review-canvas'

export const meta = canvasMeta
export const loader = readReviewCanvas

export const action = submit({
  for: facilitatorRoles,
  form: SelfFor,
  run: onCycle(writeSelf),
  refusals: words => words.exploration.refusals,
  then: (_value, params, _request, words) => seeOther(reviewPath(params), words.exploration.canvas.selfSaved),
})

export default canvasPage('self')
