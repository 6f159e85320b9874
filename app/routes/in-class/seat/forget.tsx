import { forgetThought } from '~/domain/lessons'
import { OwnThoughtNamed } from '~/domain/lessons/forms'
import { seatedSubmit, seeOther } from '~/http'

export { default, loader, meta } from './typed'

export const action = seatedSubmit({
  form: OwnThoughtNamed,
  run: forgetThought,
  refusals: {},
  then: (_gone, _params, _request, words) => seeOther('/seat/typed', words.inClass.voices.student.forgotten),
})
