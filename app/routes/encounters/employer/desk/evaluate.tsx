import { askMeta, askPage } from '../ask-page'
import { evaluateAsk, readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.atDesk
export const action = evaluateAsk.atDesk

export default askPage('evaluate')
