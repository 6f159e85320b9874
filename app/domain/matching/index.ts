/** What other parts of the product may use of opportunities and matching. */

export { opportunitiesOver } from './expire-opportunities'
export {
  checkOpportunity,
  expireOpportunity,
  publishOpportunity,
  sendOpportunityBack,
  withdrawOpportunity,
} from './move-opportunity'
export { opportunityLifecycle } from './opportunity'
export {
  type OpportunitySearch,
  opportunitiesPerPage,
  opportunityFor,
  orders,
  searchOpportunities,
} from './opportunity-queries'
export { saveOpportunity } from './save-opportunity'
