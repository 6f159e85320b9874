import { confirmRelationship } from '~/domain/case-studies'
import { ContributionNamed } from '~/domain/case-studies/forms'
import { seeOther, submit } from '~/http'
import NominationPage, { loader, meta } from './nomination'

export { loader, meta }

export const action = submit({
  for: ['employer-admin'],
  form: ContributionNamed,
  run: (actor, { contributionId }) => confirmRelationship(actor, { contributionId, known: true }),
  refusals: words => words.nominating.confirm.refusals,
  then: (_said, { contributionId }, _request, words) =>
    seeOther(`/nominations/${contributionId}`, words.nominating.confirm.confirmedDone),
})

export default NominationPage
