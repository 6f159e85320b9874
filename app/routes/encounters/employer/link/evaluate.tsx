import { askMeta, askPage } from '../ask-page'
import { evaluateAsk, readAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.byLink
export const action = evaluateAsk.byLink

export default askPage('evaluate')
