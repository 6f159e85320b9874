import { offerMeta, offerPage } from './offer-page'
import { showOffer, submitIt } from './offer-verbs'

export const meta = offerMeta
export const loader = showOffer
export const action = submitIt

export default offerPage('submit')
