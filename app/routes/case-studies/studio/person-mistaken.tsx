import { clipMeta, clipPageFor } from './clip-page'
import { readClip } from './clip-verbs'
import { personMistaken } from './people-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = personMistaken

export default clipPageFor('person')
