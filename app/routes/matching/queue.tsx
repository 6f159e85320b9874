import { queueMeta, queuePage } from './queue-page'
import { showQueue } from './queue-verbs'

export const meta = queueMeta
export const loader = showQueue

export default queuePage(null)
