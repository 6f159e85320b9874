import { showTracked } from './show'
import { trackedMeta, trackedPage } from './tracked-page'

export const meta = trackedMeta
export const loader = showTracked

export default trackedPage(null)
