import { showOwnTimes } from './presses'
import { ownTimesMeta } from './times-page'

export const meta = ownTimesMeta
export const loader = showOwnTimes

export { default } from './times-page'
