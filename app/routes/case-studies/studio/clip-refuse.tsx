import { clipMeta, clipPageFor } from './clip-page'
import { readClip, refuseEdit } from './clip-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = refuseEdit

export default clipPageFor('edit')
