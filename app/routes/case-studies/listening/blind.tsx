import { titled } from '~/titled'
import { blindPage } from './blind-page'
import { readMix } from './read-mix'

export const meta = titled(words => words.listening.blind.title)
export const loader = readMix('blind')

export default blindPage(false)
