import { clipMeta, clipPageFor } from './clip-page'
import { readClip, saveWords } from './clip-verbs'

export const meta = clipMeta
export const loader = readClip
export const action = saveWords

export default clipPageFor('words')
