import { opportunityMeta, opportunityPage } from './opportunity-page'
import { readOpportunity } from './verbs'

export const meta = opportunityMeta
export const loader = readOpportunity

export default opportunityPage(null)
