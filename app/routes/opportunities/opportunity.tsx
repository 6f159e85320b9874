import { opportunityMeta, opportunityPage } from './opportunity-page'
import { readOpportunity } from './verbs'

export const meta = opportunityMeta
export const loader = readOpportunity

export { Gone as ErrorBoundary } from './gone'

export default opportunityPage(null)
