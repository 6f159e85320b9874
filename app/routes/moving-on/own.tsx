import { offerHandOver } from '~/domain/moving-on'
import { OwnOfferForm } from '~/domain/moving-on/forms'
import { explorerSubmit, seeOther } from '~/http'
import { onOwnRecord } from '../explore/own-record'
import { ownMeta, ownPage } from './own-page'
import { showOwn } from './own-show'

export const meta = ownMeta
export const loader = showOwn
export const action = explorerSubmit({
  form: OwnOfferForm,
  run: (actor, { to }): ReturnType<typeof offerHandOver> =>
    onOwnRecord(offerHandOver)(actor, { toInstitutionId: to, leavesOn: null }),
  refusals: words => words.movingOn.refusals,
  then: (_value, _params, _request, { movingOn }) => seeOther('/explore/moving-on', movingOn.done.offered),
})

export default ownPage
