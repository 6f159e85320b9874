import { placementMeta, placementPage } from '../placement-page'
import { showPlacement } from '../presses'

export const meta = placementMeta
export const loader = showPlacement.hosting

export default placementPage('hosting')
