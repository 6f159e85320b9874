import { askMeta, askPage } from '../ask-page'
import { declineAsk, readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.byLink
export const action = declineAsk.byLink

export default askPage('decline')
