import { countWithoutDevice, lessonStaff } from '~/domain/lessons'
import { CountForm } from '~/domain/lessons/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './lesson'

export const action = submit({
  for: lessonStaff,
  form: CountForm,
  run: countWithoutDevice,
  refusals: {},
  then: (_done, { lessonId }, _request, words) => seeOther(`/lessons-now/${lessonId}`, words.inClass.run.counted),
})
