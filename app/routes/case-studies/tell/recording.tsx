import { questionMeta, questionPageFor } from './question-page'
import { readQuestion, sendRecording } from './question-verbs'

export const meta = questionMeta
export const loader = readQuestion
export const action = sendRecording

export default questionPageFor('recording')
