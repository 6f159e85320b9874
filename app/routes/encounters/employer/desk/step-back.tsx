import { askMeta, askPage } from '../ask-page'
import { readAsk, stepBackFromAsk } from '../ask-verbs'

export const meta = askMeta
export const loader = readAsk.atDesk
export const action = stepBackFromAsk.atDesk

export default askPage('step-back')
