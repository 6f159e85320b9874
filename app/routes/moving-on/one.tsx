import { handOverMeta, handOverPage } from './hand-over-page'
import { showHandOver } from './show'

export const meta = handOverMeta
export const loader = showHandOver

export default handOverPage(null)
