import { replayFact } from '~/domain/network'
import { NamedFact } from '~/domain/network/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './administration'

export const action = submit({
  for: ['administrator'],
  form: NamedFact,
  run: replayFact,
  refusals: {},
  then: (_fact, _params, _request, words) => seeOther('/administration', words.network.administration.replayed),
})
