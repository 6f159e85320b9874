import { opportunityMeta, opportunityPage } from './opportunity-page'
import { sendItBack, showOpportunity } from './verbs'

export const meta = opportunityMeta
export const loader = showOpportunity
export const action = sendItBack

export default opportunityPage('send-back')
