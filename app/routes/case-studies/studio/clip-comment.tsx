import { clipMeta, clipPageFor } from './clip-page'
import { readClip, sayComment } from './clip-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = sayComment

export default clipPageFor('comment')
