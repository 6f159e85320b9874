import { lessonStaff, moveLessonStep } from '~/domain/lessons'
import { StepForm } from '~/domain/lessons/forms'
import { seeOther, submit } from '~/http'

export { default, loader, meta } from './lesson'

export const action = submit({
  for: lessonStaff,
  form: StepForm,
  run: moveLessonStep,
  refusals: words => words.inClass.run.refusals,
  then: (_done, { lessonId }, _request) => seeOther(`/lessons-now/${lessonId}`),
})
