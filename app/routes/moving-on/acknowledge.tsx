import { acknowledgeHandOver, movers } from '~/domain/moving-on'
import { AcknowledgeForm } from '~/domain/moving-on/forms'
import { seeOther, submit } from '~/http'
import { handOverMeta, handOverPage } from './hand-over-page'
import { showHandOver } from './show'

export const meta = handOverMeta
export const loader = showHandOver
export const action = submit({
  for: movers,
  form: AcknowledgeForm,
  run: acknowledgeHandOver,
  refusals: words => words.movingOn.refusals,
  then: (_value, { handOverId }, _request, { movingOn }) =>
    seeOther(`/moving-on/${handOverId}`, movingOn.done.acknowledge),
})

export default handOverPage('acknowledge')
