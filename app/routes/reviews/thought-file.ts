import { facilitatorRoles, thoughtFile } from '~/domain/exploration'
import { page } from '~/http'
import { serveFile } from '~/platform/serve-file'

/** A drawing or recording of a learner, for whoever walks with them. */
export const loader = page(
  { for: facilitatorRoles },
  async (actor, { cycleId = '', thoughtId = '' }, _url, request) => {
    const found = await thoughtFile(actor, cycleId, thoughtId)
    if (!found?.fileKey) return null
    return serveFile({
      ...{ request, key: found.fileKey, mime: found.fileMime ?? '', bytes: found.fileBytes ?? 0, etag: thoughtId },
      stillAllowed: async () => (await thoughtFile(actor, cycleId, thoughtId)) !== null,
    })
  },
)
