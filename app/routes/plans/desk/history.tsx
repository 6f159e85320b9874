import { historyMeta } from '../history-page'
import { showHistory } from '../read-history'

export const meta = historyMeta
export const loader = showHistory.desk

export { default } from '../history-page'
