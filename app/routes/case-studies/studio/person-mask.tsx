import { clipMeta, clipPageFor } from './clip-page'
import { readClip } from './clip-verbs'
import { maskPerson } from './people-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = maskPerson

export default clipPageFor('person')
