import { ownMeta, ownPage } from './own-page'
import { showOwn } from './own-verbs'

export const meta = ownMeta
export const loader = showOwn

export default ownPage(null)
