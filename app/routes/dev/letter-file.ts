import { download, openPage } from '~/http'
import { inboxIsOpen, letterInInbox } from '~/platform/mail/inbox'

/** One file of a letter, counted from 1. */
export const loader = openPage(async (_actor, { letterId = '', number = '' }) => {
  const letter = inboxIsOpen() ? await letterInInbox(letterId) : null
  const file = /^\d{1,3}$/.test(number) ? letter?.files[Number(number) - 1] : undefined
  return file ? download(new Uint8Array(file.content), file.name, file.type) : null
})
