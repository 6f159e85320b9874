import { addDocument } from '~/domain/tracker'
import { DocumentForm } from '~/domain/tracker/forms'
import { explorerSubmit, seeOther } from '~/http'
import { showTracked } from './show'
import { trackedMeta, trackedPage } from './tracked-page'

export const meta = trackedMeta
export const loader = showTracked
export const action = explorerSubmit({
  form: DocumentForm,
  run: addDocument,
  refusals: words => words.tracker.refusals,
  beside: { 'document-there': 'name', 'too-many-documents': 'name' },
  then: (_value, { trackedId }, _request, { tracker }) =>
    seeOther(`/tracker/${trackedId}#documents`, tracker.done.document),
})

export default trackedPage('documents')
