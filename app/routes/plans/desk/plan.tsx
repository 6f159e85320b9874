import { planMeta } from '../plan-page'
import { showPlan } from '../presses'

export const meta = planMeta
export const loader = showPlan.desk

export { default } from '../plan-page'
