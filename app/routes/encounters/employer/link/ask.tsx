import { askMeta, askPage } from '../ask-page'
import { readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.byLink

export default askPage(null)
