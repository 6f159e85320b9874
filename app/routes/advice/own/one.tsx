import { showOwnAdvice } from './presses'
import { statusMeta } from './status-page'

export const meta = statusMeta
export const loader = showOwnAdvice

export { default } from './status-page'
