import { withdrawHandOver } from '~/domain/moving-on'
import { HandOverNamed } from '~/domain/moving-on/forms'
import { explorerSubmit, seeOther } from '~/http'
import { ownMeta, ownPage } from './own-page'
import { showOwn } from './own-show'

export const meta = ownMeta
export const loader = showOwn
export const action = explorerSubmit({
  form: HandOverNamed,
  run: withdrawHandOver,
  refusals: words => words.movingOn.refusals,
  then: (_value, _params, _request, { movingOn }) => seeOther('/explore/moving-on', movingOn.done.withdraw),
})

export default ownPage
