import { showTimes } from './presses'
import { timesMeta } from './times-page'

export const meta = timesMeta
export const loader = showTimes

export { default } from './times-page'
