import { ownMeta, ownPage } from './own-page'
import { actOnIt, showOwn } from './own-verbs'

export const meta = ownMeta
export const loader = showOwn
export const action = actOnIt

export default ownPage('act')
