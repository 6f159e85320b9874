import { askMeta, askPage } from '../ask-page'
import { proposeDate, readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.byLink
export const action = proposeDate.byLink

export default askPage('move')
