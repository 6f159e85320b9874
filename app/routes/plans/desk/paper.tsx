import { paperMeta } from '../paper-page'
import { showPaper } from '../take-along'

export const meta = paperMeta
export const loader = showPaper.desk

export { default } from '../paper-page'
