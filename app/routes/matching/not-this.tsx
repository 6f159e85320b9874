import { ownMeta, ownPage } from './own-page'
import { notThis, showOwn } from './own-verbs'

export const meta = ownMeta
export const loader = showOwn
export const action = notThis

export default ownPage('not')
