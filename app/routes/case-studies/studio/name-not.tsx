import { clipMeta, clipPageFor } from './clip-page'
import { notName, readClip } from './clip-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = notName

export default clipPageFor('name')
