import { pressTimes, showTimes } from './presses'
import { timesMeta } from './times-page'

export const meta = timesMeta
export const loader = showTimes
export const action = pressTimes

export { default } from './times-page'
