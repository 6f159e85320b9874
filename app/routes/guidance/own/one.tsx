import { ownGuidanceMeta } from './one-page'
import { showOwnGuidance } from './presses'

export const meta = ownGuidanceMeta
export const loader = showOwnGuidance

export { default } from './one-page'
