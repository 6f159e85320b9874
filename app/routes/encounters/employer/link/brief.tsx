import { askMeta, askPage } from '../ask-page'
import { readAsk, readBrief } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.byLink
export const action = readBrief.byLink

export default askPage('brief')
