import { queueMeta, queuePage } from './queue-page'
import { sayNo, showQueue } from './queue-verbs'

export const meta = queueMeta
export const loader = showQueue
export const action = sayNo

export default queuePage(null)
