import { storyMeta, storyPageFor } from './story-page'
import { readStory, reopenIt } from './story-verbs'

export const meta = storyMeta
export const loader = readStory
export const action = reopenIt

export default storyPageFor('reopen')
