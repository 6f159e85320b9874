/** What other parts of the product may use of action plans. */

export { type ActionSaid, removeAction, saveAction, saveOwnAction } from './actions'
export { plansDue, seeToReview } from './by-the-clock'
export { type GoalMove, type GoalStatus, goalLifecycle } from './goal'
export { achieveGoal, letGoOfGoal, saveGoal, takeGoalUp } from './goals'
export { planHistory } from './history'
export { hookSheet, shareExploring, sharingOf } from './hook-sheet'
export { type PlanLetter, type PlanReader, planLetter } from './letters'
export { outcomesOf, settled, suppressed } from './outcomes'
export { type OwnStep, ownSteps } from './own-steps'
export { PlanFile, planFileOf, planFileSchema } from './plan-file'
export { addSignpost, removeShortlisted, removeSignpost, shortlist } from './pointers'
export type { PlanPart } from './policy'
export { planLettersOf, planLettersToken, stopLettersByToken } from './quiet-letters'
export { type ReviewMove, type ReviewState, reviewLifecycle } from './review'
export { agreeReview, answerReview, exemptReview, holdReview, resumeReview } from './reviewing'
export { type ReviewsView, reviewsFor } from './reviews-of'
export { type SkillsCheckClosed, skillsCheckClosed } from './skills-check'
export { tickAction, untickAction } from './ticking'
export { type PlanView, planFor, type ShownAction, type ShownGoal, type ShownPlan } from './view'
export {
  acknowledgePlan,
  askForChange,
  beginPlan,
  declareIndependence,
  draftPlan,
  sharePlan,
  stopPlanLetters,
  takeBackPlan,
  wantPlanLetters,
} from './whole-plan'
