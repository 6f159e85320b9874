import { offerMeta, offerPage } from './offer-page'
import { sendItBack, showOffer } from './offer-verbs'

export const meta = offerMeta
export const loader = showOffer
export const action = sendItBack

export default offerPage('send-back')
