import { offerMeta, offerPage } from './offer-page'
import { closeIt, showOffer } from './offer-verbs'

export const meta = offerMeta
export const loader = showOffer
export const action = closeIt

export default offerPage('close')
