/** Lessons round clips: plans that ship, a hub's own, and what is made of them. */

export { chooseClips } from './choose-clips'
export { makePaper, paperFor } from './paper'
export { type Chosen, clipsToChoose, modulesForPlan, type PlanLine, type PlanView, planFor, plansFor } from './plans'
export { lessonMakers } from './policy'
export { changePlan, lookAtPlan, makePlan, removePlan } from './save-plan'
