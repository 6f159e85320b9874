import { askMeta, askPage } from '../ask-page'
import { readAsk, readBrief } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.atDesk
export const action = readBrief.atDesk

export default askPage('brief')
