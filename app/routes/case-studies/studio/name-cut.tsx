import { clipMeta, clipPageFor } from './clip-page'
import { cutName, readClip } from './clip-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = cutName

export default clipPageFor('name')
