import { clipMeta, clipPageFor } from './clip-page'
import { maskName, readClip } from './clip-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = maskName

export default clipPageFor('name')
