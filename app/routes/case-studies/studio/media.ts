import { previewFile } from '~/domain/case-studies'
import { page } from '~/http'
import { serveFile } from '~/platform/serve-file'
import { studioStaff } from './who'

/** A clip's file for those who work on it, while they may see it. */
export const loader = page(
  { for: studioStaff },
  async (actor, { contributionId = '', mediaId = '' }, _url, request) => {
    const file = await previewFile(actor, contributionId, mediaId)
    const stillAllowed = async () => (await previewFile(actor, contributionId, mediaId)) !== null
    return file && serveFile({ request, ...file, stillAllowed })
  },
)
