import { questionMeta, questionPageFor } from './question-page'
import { readQuestion, saveWords } from './question-verbs'

export const meta = questionMeta
export const loader = readQuestion
export const action = saveWords

export default questionPageFor('words')
