import { askMeta, askPage } from '../ask-page'
import { pauseAllAsks, readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.byLink
export const action = pauseAllAsks.byLink

export default askPage('pause')
