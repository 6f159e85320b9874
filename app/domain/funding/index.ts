/** What other parts of the product may use of the funding rules. */

export { type Facts, type Figures, figuresOf, type Limit } from './entitlement'
export { apprenticeshipRule, bootcampRule, type Rates, ratesOn } from './rates'
