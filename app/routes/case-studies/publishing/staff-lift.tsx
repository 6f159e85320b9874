import { titled } from '~/titled'
import { staffPageFor } from './staff-page'
import { liftIt, readToLift } from './staff-verbs'

export const meta = titled(words => words.studio.stop.lift)
export const loader = readToLift
export const action = liftIt

export default staffPageFor('lift')
