import { paperMeta } from '../paper-page'
import { showPlacement } from '../presses'

export const meta = paperMeta
export const loader = showPlacement.hosting

export { default } from '../paper-page'
