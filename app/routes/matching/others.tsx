import { ownMeta, ownPage } from './own-page'
import { showOthers, showOwn } from './own-verbs'

export const meta = ownMeta
export const loader = showOwn
export const action = showOthers

export default ownPage(null)
