import { lessonStaff, unlockLesson } from '~/domain/lessons'
import { LessonNamed } from '~/domain/lessons/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './lesson'

export const action = submit({
  for: lessonStaff,
  form: LessonNamed,
  run: unlockLesson,
  refusals: words => words.inClass.run.refusals,
  then: (_done, { lessonId }, _request) => seeOther(`/lessons-now/${lessonId}`),
})
