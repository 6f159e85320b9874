import { askMeta, askPage } from '../ask-page'
import { readAsk, stepBackFromAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.byLink
export const action = stepBackFromAsk.byLink

export default askPage('step-back')
