import { placementMeta, placementPage } from '../placement-page'
import { showPlacement } from '../presses'

export const meta = placementMeta
export const loader = showPlacement.own

export default placementPage('own')
