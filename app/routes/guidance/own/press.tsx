import { ownGuidanceMeta } from './one-page'
import { pressOwnGuidance, showOwnGuidance } from './presses'

export const meta = ownGuidanceMeta
export const loader = showOwnGuidance
export const action = pressOwnGuidance

export { default } from './one-page'
