import { planMeta } from '../plan-page'
import { showPlan } from '../presses'

export const meta = planMeta
export const loader = showPlan.own

export { default } from '../plan-page'
