import { clipMeta, clipPageFor } from './clip-page'
import { readClip } from './clip-verbs'
import { personAgreed } from './people-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = personAgreed

export default clipPageFor('person')
