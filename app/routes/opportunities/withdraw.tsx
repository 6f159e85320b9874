import { opportunityMeta, opportunityPage } from './opportunity-page'
import { showOpportunity, withdrawIt } from './verbs'

export const meta = opportunityMeta
export const loader = showOpportunity
export const action = withdrawIt

export default opportunityPage('withdraw')
