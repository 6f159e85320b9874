import { storyMeta, storyPageFor } from './story-page'
import { readStory, settleFlag } from './story-verbs'

export const meta = storyMeta
export const loader = readStory
export const action = settleFlag

export default storyPageFor('settle')
