import { readPassedThought } from '~/domain/lessons'
import { PassedNamed } from '~/domain/lessons/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './passed-on'

export const action = submit({
  for: 'signed-in',
  form: PassedNamed,
  run: readPassedThought,
  refusals: {},
  then: (_copy, _params, _request, words) => seeOther('/passed-on', words.inClass.passed.readSaid),
})
