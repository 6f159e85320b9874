import { placementMeta, placementPage } from '../placement-page'
import { showPlacement } from '../presses'

export const meta = placementMeta
export const loader = showPlacement.desk

export default placementPage('desk')
