import { askMeta, askPage } from '../ask-page'
import { postponeAsk, readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.atDesk
export const action = postponeAsk.atDesk

export default askPage('later')
