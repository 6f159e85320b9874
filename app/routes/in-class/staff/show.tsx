import { lessonStaff, showThought } from '~/domain/lessons'
import { ThoughtNamed } from '~/domain/lessons/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './thoughts'

export const action = submit({
  for: lessonStaff,
  form: ThoughtNamed,
  run: showThought,
  refusals: words => words.inClass.thoughts.refusals,
  then: (_done, { lessonId }, _request) => seeOther(`/lessons-now/${lessonId}/thoughts`),
})
