import { ownMeta, ownPage } from './own-page'
import { saveIt, showOwn } from './own-verbs'

export const meta = ownMeta
export const loader = showOwn
export const action = saveIt

export default ownPage('save')
