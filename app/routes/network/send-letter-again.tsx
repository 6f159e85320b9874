import { releaseLetter } from '~/domain/network'
import { NamedLetter } from '~/domain/network/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './administration'

export const action = submit({
  for: ['administrator'],
  form: NamedLetter,
  run: releaseLetter,
  refusals: {},
  then: (_letter, _params, _request, words) => seeOther('/administration', words.network.administration.sentAgain),
})
