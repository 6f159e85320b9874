import { paperMeta } from '../paper-page'
import { showPlacement } from '../presses'

export const meta = paperMeta
export const loader = showPlacement.own

export { default } from '../paper-page'
