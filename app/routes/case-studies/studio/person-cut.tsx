import { clipMeta, clipPageFor } from './clip-page'
import { readClip } from './clip-verbs'
import { cutPerson } from './people-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = cutPerson

export default clipPageFor('person')
