import { opportunityMeta, opportunityPage } from './opportunity-page'
import { publishIt, showOpportunity } from './verbs'

export const meta = opportunityMeta
export const loader = showOpportunity
export const action = publishIt

export default opportunityPage('go-live')
