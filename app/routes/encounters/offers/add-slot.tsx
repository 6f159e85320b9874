import { offerMeta, offerPage } from './offer-page'
import { showOffer } from './offer-verbs'
import { addIt } from './slot-verbs'

export const meta = offerMeta
export const loader = showOffer
export const action = addIt

export default offerPage('add-slot')
