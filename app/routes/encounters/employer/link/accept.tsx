import { askMeta, askPage } from '../ask-page'
import { acceptAsk, readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.byLink
export const action = acceptAsk.byLink

export default askPage('accept')
