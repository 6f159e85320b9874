import { askMeta, askPage } from '../ask-page'
import { agreeToDate, readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.byLink
export const action = agreeToDate.byLink

export default askPage('agree-date')
