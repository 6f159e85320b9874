import { scheduleMeta, schedulePageFor } from './schedule-page'
import { readSchedule, sayNotCome } from './schedule-verbs'

export const meta = scheduleMeta
export const loader = readSchedule
export const action = sayNotCome

export default schedulePageFor('not-come')
