import { placementMeta, placementPage } from '../placement-page'
import { pressPlacement, showPlacement } from '../presses'

export const meta = placementMeta
export const loader = showPlacement.own
export const action = pressPlacement.own

export default placementPage('own')
