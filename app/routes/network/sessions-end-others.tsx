import { endOtherSessions } from '~/domain/network'
import { Pressed } from '~/domain/network/forms'
import { seeOther, submit } from '~/http'
import { sessionIdIn } from '~/platform/session'

export { default, loader, meta } from './sessions'

export const action = submit({
  for: 'signed-in',
  form: Pressed,
  run: (actor, _pressed, request) =>
    endOtherSessions(actor, { keep: sessionIdIn(request.headers.get('cookie')) ?? '' }),
  refusals: {},
  then: (_value, _params, _request, words) => seeOther('/sessions', words.network.account.othersEnded),
})
