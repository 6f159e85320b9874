import { discardRoster, learnerLeaders } from '~/domain/learners'
import { RosterNamed } from '~/domain/learners/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './report'

export const action = submit({
  for: learnerLeaders,
  form: RosterNamed,
  run: discardRoster,
  refusals: words => words.learners.roster.refusals,
  then: (_gone, _params, _request, words) => seeOther('/learners/import', words.learners.roster.report.discarded),
})
