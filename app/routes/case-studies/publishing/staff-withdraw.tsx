import { titled } from '~/titled'
import { staffPageFor } from './staff-page'
import { readToWithdraw, withdrawIt } from './staff-verbs'

export const meta = titled(words => words.studio.stop.withdraw)
export const loader = readToWithdraw
export const action = withdrawIt

export default staffPageFor('withdraw')
