import { clipMeta, clipPageFor } from './clip-page'
import { readClip, releaseIt } from './clip-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = releaseIt

export default clipPageFor('hold')
