import { keepFunding } from '~/domain/tracker'
import { KeepFundingForm } from '~/domain/tracker/forms'
import { explorerSubmit, seeOther } from '~/http'

export const action = explorerSubmit({
  form: KeepFundingForm,
  run: keepFunding,
  refusals: {},
  then: (_value, { trackedId }, _request, { funding }) => seeOther(`/tracker/${trackedId}`, funding.keep.done),
})
