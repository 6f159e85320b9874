import { learnerLeaders, undoRoster } from '~/domain/learners'
import { RosterNamed } from '~/domain/learners/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './report'

export const action = submit({
  for: learnerLeaders,
  form: RosterNamed,
  run: undoRoster,
  refusals: words => words.learners.roster.refusals,
  then: (_undone, { rosterId }, _request, words) =>
    seeOther(`/learners/import/${rosterId}`, words.learners.roster.report.undone),
})
