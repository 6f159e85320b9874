import { paperMeta } from '../paper-page'
import { showPaper } from '../take-along'

export const meta = paperMeta
export const loader = showPaper.own

export { default } from '../paper-page'
