import { placementMeta, placementPage } from '../placement-page'
import { pressPlacement, showPlacement } from '../presses'

export const meta = placementMeta
export const loader = showPlacement.hosting
export const action = pressPlacement.hosting

export default placementPage('hosting')
