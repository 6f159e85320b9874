import { ownContribution } from '~/domain/case-studies'
import { linkPage } from '~/http'
import { takeFile } from '../record/take-file'

/** A contributor listens back to their own recording. */
export const loader = linkPage((actor, { mediaId = '' }, _url, request) =>
  takeFile(actor, ownContribution(actor), mediaId, request),
)
