import { offerMeta, offerPage } from './offer-page'
import { showOffer } from './offer-verbs'

export const meta = offerMeta
export const loader = showOffer

export default offerPage(null)
