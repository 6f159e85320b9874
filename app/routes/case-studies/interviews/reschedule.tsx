import { scheduleMeta, schedulePageFor } from './schedule-page'
import { moveFor, readSchedule } from './schedule-verbs'

export const meta = scheduleMeta
export const loader = readSchedule
export const action = moveFor

export default schedulePageFor('reschedule')
