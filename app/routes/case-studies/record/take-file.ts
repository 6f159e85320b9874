import { takeToHear } from '~/domain/case-studies'
import type { Actor } from '~/domain/kernel/actor'
import { serveFile } from '~/platform/serve-file'

/** A file made of a take, to those who work on it: asked for again as it is sent, so that a withdrawal stops it. */
export const takeFile = async (
  actor: Actor,
  contributionId: string,
  mediaId: string,
  request: Request,
): Promise<Response | null> => {
  const found = await takeToHear(actor, contributionId, mediaId)
  if (!found) return null
  return serveFile({
    request,
    key: found.key,
    mime: found.mime.split(';')[0] ?? found.mime,
    bytes: Number(found.bytes),
    etag: found.sha256 || mediaId,
    stillAllowed: async () => (await takeToHear(actor, contributionId, mediaId)) !== null,
  })
}
