import { clipMeta, clipPageFor } from './clip-page'
import { readClip } from './clip-verbs'

export const meta = clipMeta
export const loader = readClip

export default clipPageFor(null)
