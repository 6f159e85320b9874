import { offerMeta, offerPage } from './offer-page'
import { approveIt, showOffer } from './offer-verbs'

export const meta = offerMeta
export const loader = showOffer
export const action = approveIt

export default offerPage('approve')
