import { PromptPage, promptMeta } from './prompt-page'
import { keepPrompt, readPrompt } from './prompt-verbs'

export const meta = promptMeta
export const loader = readPrompt
export const action = keepPrompt

export default PromptPage
