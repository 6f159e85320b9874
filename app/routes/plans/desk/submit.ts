import { saveAction, saveGoal } from '~/domain/plans'
import { ActionForm, GoalForm } from '~/domain/plans/forms'
import { seeOther, submit } from '~/http'
import { homeOf, idOf, planMembers } from '../presses'

/** A goal as it was written. */
export const submitGoal = submit({
  for: planMembers,
  form: GoalForm,
  run: (actor, { adviceId, asking: _asking, ...input }) =>
    saveGoal(actor, { ...input, adviceId: idOf(actor, adviceId) }),
  refusals: words => words.plans.refusals,
  then: (_value, params, _request, words) => seeOther(homeOf(params), words.plans.done.goal),
})

/** A step as it was written. */
export const submitAction = submit({
  for: planMembers,
  form: ActionForm,
  run: (actor, { adviceId, asking: _asking, ...input }) =>
    saveAction(actor, { ...input, adviceId: idOf(actor, adviceId) }),
  refusals: words => words.plans.refusals,
  beside: { 'skills-check-closed': 'kind' },
  then: (_value, params, _request, words) => seeOther(homeOf(params), words.plans.done.action),
})
