import { clipMeta, clipPageFor } from './clip-page'
import { agreeEdit, readClip } from './clip-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = agreeEdit

export default clipPageFor('edit')
