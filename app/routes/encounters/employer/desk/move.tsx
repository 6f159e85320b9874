import { askMeta, askPage } from '../ask-page'
import { proposeDate, readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.atDesk
export const action = proposeDate.atDesk

export default askPage('move')
