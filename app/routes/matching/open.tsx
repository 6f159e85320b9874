import { ownMeta, ownPage } from './own-page'
import { openIt, showOwn } from './own-verbs'

export const meta = ownMeta
export const loader = showOwn
export const action = openIt

export default ownPage(null)
