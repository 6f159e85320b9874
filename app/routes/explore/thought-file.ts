import { ownThought } from '~/domain/exploration'
import { explorerPage } from '~/http'
import { serveFile } from '~/platform/serve-file'

/** The explorer's own drawing or recording. */
export const loader = explorerPage(async (actor, { thoughtId = '' }, _url, request) => {
  const own = await ownThought(actor, thoughtId)
  if (!own?.file.fileKey) return null
  const { fileKey, fileMime, fileBytes } = own.file
  return serveFile({
    ...{ request, key: fileKey, mime: fileMime ?? '', bytes: fileBytes ?? 0, etag: thoughtId },
    stillAllowed: async () => (await ownThought(actor, thoughtId)) !== null,
  })
})
