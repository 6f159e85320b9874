import { guidanceMeta } from './one-page'
import { pressGuidance, showGuidance } from './presses'

export const meta = guidanceMeta
export const loader = showGuidance
export const action = pressGuidance

export { default } from './one-page'
