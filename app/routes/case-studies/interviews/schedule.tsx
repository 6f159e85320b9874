import { scheduleMeta, schedulePageFor } from './schedule-page'
import { bookFor, readSchedule } from './schedule-verbs'

export const meta = scheduleMeta
export const loader = readSchedule
export const action = bookFor

export default schedulePageFor('schedule')
