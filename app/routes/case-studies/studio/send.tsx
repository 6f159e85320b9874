import { storyMeta, storyPageFor } from './story-page'
import { readStory, sendIt } from './story-verbs'

export const meta = storyMeta
export const loader = readStory
export const action = sendIt

export default storyPageFor('send')
