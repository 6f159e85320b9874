import { questionMeta, questionPageFor } from './question-page'
import { readQuestion } from './question-verbs'

export const meta = questionMeta
export const loader = readQuestion

export default questionPageFor(null)
