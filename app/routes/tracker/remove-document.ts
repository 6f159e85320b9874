import { removeDocument } from '~/domain/tracker'
import { DocumentNamed } from '~/domain/tracker/forms'
import { explorerSubmit, seeOther } from '~/http'

export const action = explorerSubmit({
  form: DocumentNamed,
  run: removeDocument,
  refusals: {},
  then: (_value, { trackedId }, _request, { tracker }) => seeOther(`/tracker/${trackedId}`, tracker.done.document),
})
