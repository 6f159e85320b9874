import { offerMeta, offerPage } from './offer-page'
import { showOffer } from './offer-verbs'
import { removeIt } from './slot-verbs'

export const meta = offerMeta
export const loader = showOffer
export const action = removeIt

export default offerPage('remove-slot')
