import { askMeta, askPage } from '../ask-page'
import { declineAsk, readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.atDesk
export const action = declineAsk.atDesk

export default askPage('decline')
