import { pauseExploring } from '~/domain/exploration'
import { Press } from '~/domain/exploration/forms'
import { explorerSubmit, seeOther } from '~/http'
import { onOwnRecord } from './own-record'

/** One press of the explorer's own. */
export const action = explorerSubmit({
  form: Press,
  run: onOwnRecord(pauseExploring),
  refusals: words => words.exploration.refusals,
  then: (_value, _params, _request, words) => seeOther('/explore', words.exploration.pause.done),
})
