import { askMeta, askPage } from '../ask-page'
import { postponeAsk, readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.byLink
export const action = postponeAsk.byLink

export default askPage('later')
