import { planMeta } from '../plan-page'
import { pressPlan, showPlan } from '../presses'

export const meta = planMeta
export const loader = showPlan.desk
export const action = pressPlan.desk

export { default } from '../plan-page'
