import { promptToHear } from '~/domain/case-studies'
import { openPage } from '~/http'
import { serveFile } from '~/platform/serve-file'

/** A question read aloud, for anyone: it holds nobody's story. */
export const loader = openPage(async (_actor, { promptId = '' }, _url, request) => {
  const found = await promptToHear(promptId)
  if (!found) return null
  return serveFile({
    request,
    key: found.key,
    mime: found.mime,
    bytes: Number(found.bytes),
    etag: promptId,
    stillAllowed: async () => true,
  })
})
