import { consentOf, ownContribution } from '~/domain/case-studies'
import { linkPage } from '~/http'
import { inOwnLanguage } from './own-language'

/** What holds of the contributor's consent. */
export const readConsent = linkPage(async (actor, _params, _url, request) => {
  const consent = await consentOf(actor, ownContribution(actor))
  if (consent) inOwnLanguage(request, consent.language)
  return consent
})
