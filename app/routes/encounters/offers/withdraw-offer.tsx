import { offerMeta, offerPage } from './offer-page'
import { showOffer, withdrawIt } from './offer-verbs'

export const meta = offerMeta
export const loader = showOffer
export const action = withdrawIt

export default offerPage('withdraw')
