import { PromptPage, promptMeta } from './prompt-page'
import { dropPrompt, readPrompt } from './prompt-verbs'

export const meta = promptMeta
export const loader = readPrompt
export const action = dropPrompt

export default PromptPage
