import { questionMeta, questionPageFor } from './question-page'
import { deleteIt, readQuestion } from './question-verbs'

export const meta = questionMeta
export const loader = readQuestion
export const action = deleteIt

export default questionPageFor('delete')
