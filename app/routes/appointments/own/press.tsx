import { pressOwnTimes, showOwnTimes } from './presses'
import { ownTimesMeta } from './times-page'

export const meta = ownTimesMeta
export const loader = showOwnTimes
export const action = pressOwnTimes

export { default } from './times-page'
