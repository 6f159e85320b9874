import { queueMeta, queuePage } from './queue-page'
import { holdThem, showQueue } from './queue-verbs'

export const meta = queueMeta
export const loader = showQueue
export const action = holdThem

export default queuePage('hold')
