import { planMeta } from '../plan-page'
import { pressPlan, showPlan } from '../presses'

export const meta = planMeta
export const loader = showPlan.own
export const action = pressPlan.own

export { default } from '../plan-page'
