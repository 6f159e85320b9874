import { storyHome } from '~/domain/case-studies'
import { linkPage } from '~/http'
import { inOwnLanguage } from './own-language'

/** A contributor's own home. */
export const readHome = linkPage(async (actor, _params, _url, request) => {
  const home = await storyHome(actor)
  if (home) inOwnLanguage(request, home.language)
  return home
})
