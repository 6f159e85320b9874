import { titled } from '~/titled'
import { staffPageFor } from './staff-page'
import { readToSuspend, suspendIt } from './staff-verbs'

export const meta = titled(words => words.studio.stop.suspend)
export const loader = readToSuspend
export const action = suspendIt

export default staffPageFor('suspend')
