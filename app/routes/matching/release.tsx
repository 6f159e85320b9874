import { queueMeta, queuePage } from './queue-page'
import { releaseThem, showQueue } from './queue-verbs'

export const meta = queueMeta
export const loader = showQueue
export const action = releaseThem

export default queuePage('release')
