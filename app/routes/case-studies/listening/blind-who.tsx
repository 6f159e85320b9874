import { titled } from '~/titled'
import { blindPage } from './blind-page'
import { readMix } from './read-mix'

export const meta = titled<Awaited<ReturnType<typeof loader>>>((words, data) =>
  words.listening.blind.isWho(data?.heard?.clip.teller.shownAs ?? ''),
)
export const loader = readMix('blind/who')

export default blindPage(true)
