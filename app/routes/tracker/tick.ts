import { tickDocument } from '~/domain/tracker'
import { TickForm } from '~/domain/tracker/forms'
import { explorerSubmit, seeOther } from '~/http'

export const action = explorerSubmit({
  form: TickForm,
  run: (actor, { ready, ...input }) => tickDocument(actor, { ...input, ready: ready === 'yes' }),
  refusals: {},
  then: (_value, { trackedId }, _request, { tracker }) => seeOther(`/tracker/${trackedId}`, tracker.done.document),
})
