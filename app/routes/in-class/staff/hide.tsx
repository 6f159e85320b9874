import { lessonStaff, showThought } from '~/domain/lessons'
import { LessonNamed } from '~/domain/lessons/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './thoughts'

export const action = submit({
  for: lessonStaff,
  form: LessonNamed,
  run: (actor, { lessonId }) => showThought(actor, { lessonId, seatThoughtId: null }),
  refusals: words => words.inClass.thoughts.refusals,
  then: (_done, { lessonId }, _request) => seeOther(`/lessons-now/${lessonId}/thoughts`),
})
