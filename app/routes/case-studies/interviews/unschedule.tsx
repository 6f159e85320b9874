import { scheduleMeta, schedulePageFor } from './schedule-page'
import { readSchedule, takeBackFor } from './schedule-verbs'

export const meta = scheduleMeta
export const loader = readSchedule
export const action = takeBackFor

export default schedulePageFor('unschedule')
