import { clipMeta, clipPageFor } from './clip-page'
import { keepName, readClip } from './clip-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = keepName

export default clipPageFor('name')
