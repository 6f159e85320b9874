import { requestOfLink } from '~/domain/advice'
import { saveOwnAction } from '~/domain/plans'
import { OwnActionForm } from '~/domain/plans/forms'
import { linkSubmit, seeOther } from '~/http'
import { homeOf } from '../presses'

/** A step of the adult's own as they wrote it. */
export const submitOwnAction = linkSubmit({
  form: OwnActionForm,
  run: (actor, { adviceId: _id, asking: _asking, ...input }) =>
    saveOwnAction(actor, { ...input, adviceId: requestOfLink(actor) ?? '' }),
  refusals: words => words.plans.refusals,
  then: (_value, params, _request, words) => seeOther(homeOf(params), words.plans.done.action),
})
