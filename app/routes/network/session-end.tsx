import { endOwnSession } from '~/domain/network'
import { EndSession } from '~/domain/network/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './sessions'

export const action = submit({
  for: 'signed-in',
  form: EndSession,
  run: endOwnSession,
  refusals: {},
  then: (_value, _params, _request, words) => seeOther('/sessions', words.network.account.ended),
})
