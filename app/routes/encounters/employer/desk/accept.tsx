import { askMeta, askPage } from '../ask-page'
import { acceptAsk, readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.atDesk
export const action = acceptAsk.atDesk

export default askPage('accept')
