import { offerMeta, offerPage } from './offer-page'
import { resumeIt, showOffer } from './offer-verbs'

export const meta = offerMeta
export const loader = showOffer
export const action = resumeIt

export default offerPage('resume')
