import { titled } from '~/titled'
import { ownPressPageFor } from './own-press-page'
import { readSuspending, suspendOwn } from './own-verbs'

export const meta = titled(words => words.story.withdraw.suspendTitle)
export const loader = readSuspending
export const action = suspendOwn

export default ownPressPageFor('suspend')
