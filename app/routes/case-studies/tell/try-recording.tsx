import { TryPage, tryMeta } from './try-page'
import { readTry, tryIt } from './try-verbs'

export const meta = tryMeta
export const loader = readTry
export const action = tryIt

export default TryPage
