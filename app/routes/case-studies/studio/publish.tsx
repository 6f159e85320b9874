import { storyMeta, storyPageFor } from './story-page'
import { publishIt, readStory } from './story-verbs'

export const meta = storyMeta
export const loader = readStory
export const action = publishIt

export default storyPageFor('publish')
