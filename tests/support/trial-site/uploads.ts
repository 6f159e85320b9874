import { resumable } from '~/platform/resumable'

const ownerOf = (address: string): string => new URL(address).pathname.split('/')[2] ?? ''

/** Uploads of which the address says whose they are; `closed` may not upload. */
export const trialUploads = resumable({
  folder: 'trial',
  maxBytes: 20 * 1024 * 1024,
  mayUse: async request => (ownerOf(request.url) === 'closed' ? null : ownerOf(request.url)),
})
