import { questionMeta, questionPageFor } from './question-page'
import { readQuestion, skipIt } from './question-verbs'

export const meta = questionMeta
export const loader = readQuestion
export const action = skipIt

export default questionPageFor('skip')
