import { storyMeta, storyPageFor } from './story-page'
import { readStory, reworkIt } from './story-verbs'

export const meta = storyMeta
export const loader = readStory
export const action = reworkIt

export default storyPageFor('rework')
