import { TryPage, tryMeta } from './try-page'
import { readTry } from './try-verbs'

export const meta = tryMeta
export const loader = readTry

export default TryPage
