import { facilitatorRoles, placeFragments } from '~/domain/exploration'
import { PlaceFor } from '~/domain/exploration/forms'
import { seeOther, submit } from '~/http'
import { canvasMeta, canvasPage } from './canvas-page'
import { onCycle } from './on-cycle'
import { canvasPath, readReviewCanvas } from './read-review-canvas'

export const meta = canvasMeta
export const loader = readReviewCanvas

export const action = submit({
  for: facilitatorRoles,
  form: PlaceFor,
  run: onCycle(placeFragments),
  refusals: words => words.exploration.refusals,
  then: (_value, params, _request, words) => seeOther(canvasPath(params), words.exploration.canvas.placed),
})

export default canvasPage('place')
