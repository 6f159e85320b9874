import { askMeta, askPage } from '../ask-page'
import { agreeToDate, readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.atDesk
export const action = agreeToDate.atDesk

export default askPage('agree-date')
