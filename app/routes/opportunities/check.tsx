import { opportunityMeta, opportunityPage } from './opportunity-page'
import { checkIt, showOpportunity } from './verbs'

export const meta = opportunityMeta
export const loader = showOpportunity
export const action = checkIt

export default opportunityPage('check')
