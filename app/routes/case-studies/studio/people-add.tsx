import { clipMeta, clipPageFor } from './clip-page'
import { readClip } from './clip-verbs'
import { addPerson } from './people-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = addPerson

export default clipPageFor('people')
