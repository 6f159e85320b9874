import { queueMeta, queuePage } from './queue-page'
import { sayYes, showQueue } from './queue-verbs'

export const meta = queueMeta
export const loader = showQueue
export const action = sayYes

export default queuePage(null)
