import { offerMeta, offerPage } from './offer-page'
import { reopenIt, showOffer } from './offer-verbs'

export const meta = offerMeta
export const loader = showOffer
export const action = reopenIt

export default offerPage('reopen')
