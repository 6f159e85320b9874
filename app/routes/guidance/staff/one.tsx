import { guidanceMeta } from './one-page'
import { showGuidance } from './presses'

export const meta = guidanceMeta
export const loader = showGuidance

export { default } from './one-page'
