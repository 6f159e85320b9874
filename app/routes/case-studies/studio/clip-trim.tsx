import { clipMeta, clipPageFor } from './clip-page'
import { askTrim, readClip } from './clip-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = askTrim

export default clipPageFor('trim')
