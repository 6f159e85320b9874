import { page } from '~/http'
import { takeFile } from './take-file'

/** Those who work on a story listen to it. */
export const loader = page(
  { for: ['recordist', 'editor', 'coordinator', 'safeguarding-lead'] },
  (actor, { contributionId = '', mediaId = '' }, _url, request) => takeFile(actor, contributionId, mediaId, request),
)
