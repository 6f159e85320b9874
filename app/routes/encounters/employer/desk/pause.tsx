import { askMeta, askPage } from '../ask-page'
import { pauseAllAsks, readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.atDesk
export const action = pauseAllAsks.atDesk

export default askPage('pause')
