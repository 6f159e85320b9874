import { ownContribution, previewFile } from '~/domain/case-studies'
import { linkPage } from '~/http'
import { serveFile } from '~/platform/serve-file'

/** A clip's file for its contributor, while they may see it. */
export const loader = linkPage(async (actor, { mediaId = '' }, _url, request) => {
  const own = ownContribution(actor)
  const file = await previewFile(actor, own, mediaId)
  const stillAllowed = async () => (await previewFile(actor, own, mediaId)) !== null
  return file && serveFile({ request, ...file, stillAllowed })
})
