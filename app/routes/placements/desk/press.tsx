import { placementMeta, placementPage } from '../placement-page'
import { pressPlacement, showPlacement } from '../presses'

export const meta = placementMeta
export const loader = showPlacement.desk
export const action = pressPlacement.desk

export default placementPage('desk')
