import { titled } from '~/titled'
import { readRequest } from './read-request'
import { RequestPage } from './request-page'

export const meta = titled(words => words.coordinator.request.caption)

export const loader = readRequest

export default RequestPage
