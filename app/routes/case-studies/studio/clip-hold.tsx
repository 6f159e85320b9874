import { clipMeta, clipPageFor } from './clip-page'
import { holdIt, readClip } from './clip-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = holdIt

export default clipPageFor('hold')
