import { titled } from '~/titled'
import { ownPressPageFor } from './own-press-page'
import { liftOwn, readLifting } from './own-verbs'

export const meta = titled(words => words.story.withdraw.liftTitle)
export const loader = readLifting
export const action = liftOwn

export default ownPressPageFor('lift')
