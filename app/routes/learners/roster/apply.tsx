import { approveRoster, learnerLeaders } from '~/domain/learners'
import { ApproveRosterForm } from '~/domain/learners/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './report'

export const action = submit({
  for: learnerLeaders,
  form: ApproveRosterForm,
  run: (actor, { rosterId, sure }) => approveRoster(actor, { rosterId, sure: sure === 'yes' }),
  refusals: words => words.learners.roster.refusals,
  then: ({ task }) => seeOther(`/tasks/${task.id}`),
})
