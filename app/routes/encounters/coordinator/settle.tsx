import { settleRequest } from '~/domain/encounters'
import { RequestNamed } from '~/domain/encounters/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { readRequest } from './read-request'
import { RequestPage } from './request-page'

export const meta = titled(words => words.coordinator.request.caption)

export const loader = readRequest

export const action = submit({
  for: ['coordinator'],
  form: RequestNamed,
  run: settleRequest,
  refusals: words => words.coordinator.refusals,
  then: ({ request }, _params, _asked, words) => seeOther(`/board/${request.id}`, words.coordinator.settle.done),
})

export default RequestPage
