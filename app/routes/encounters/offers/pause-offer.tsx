import { offerMeta, offerPage } from './offer-page'
import { pauseIt, showOffer } from './offer-verbs'

export const meta = offerMeta
export const loader = showOffer
export const action = pauseIt

export default offerPage('pause')
