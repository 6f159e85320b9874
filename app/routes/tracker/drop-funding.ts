import { dropFunding } from '~/domain/tracker'
import { TrackedNamed } from '~/domain/tracker/forms'
import { explorerSubmit, seeOther } from '~/http'

export const action = explorerSubmit({
  form: TrackedNamed,
  run: dropFunding,
  refusals: {},
  then: (_value, { trackedId }, _request, { funding }) => seeOther(`/tracker/${trackedId}`, funding.keep.dropped),
})
