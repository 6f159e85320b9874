import { declineNominationAsk } from '~/domain/case-studies'
import { AskNamed } from '~/domain/case-studies/forms'
import { seeOther, submit } from '~/http'
import NominationsPage, { loader, meta } from './list'

export { loader, meta }

export const action = submit({
  for: ['employer-admin', 'employer-colleague'],
  form: AskNamed,
  run: (actor, { nominationAskId }) => declineNominationAsk(actor, { askId: nominationAskId }),
  refusals: words => ({ 'wrong-state': words.nominating.own.askGone }),
  then: (_ask, _params, _request, words) => seeOther('/nominations', words.nominating.own.askDeclined),
})

export default NominationsPage
