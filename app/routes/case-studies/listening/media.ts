import { inClass } from '~/askers'
import { listenerOf, mayStillHear, mediaFor } from '~/domain/case-studies'
import { openPage } from '~/http'
import { serveFile } from '~/platform/serve-file'

/** A clip's file, byte by byte for as long as the contributor allows it. */
export const loader = openPage(async (actor, { mediaId = '' }, _url, request) => {
  const listener = listenerOf(actor ?? (await inClass(request)))
  const file = await mediaFor(listener, mediaId)
  return file ? serveFile({ request, ...file, stillAllowed: () => mayStillHear(listener, mediaId) }) : null
})
