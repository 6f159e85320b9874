import { storyMeta, storyPageFor } from './story-page'
import { readStory } from './story-verbs'

export const meta = storyMeta
export const loader = readStory

export default storyPageFor(null)
