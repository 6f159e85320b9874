import { useLoaderData } from '@remix-run/react'
import { deleteLesson, lessonStaff, lessonToRun } from '~/domain/lessons'
import { LessonNamed } from '~/domain/lessons/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { useTaught } from '../taught-words'

export const meta = titled(words => words.inClass.run.remove)

export const loader = page({ for: lessonStaff }, (viewer, { lessonId = '' }) => lessonToRun(viewer, lessonId))

export const action = submit({
  for: lessonStaff,
  form: LessonNamed,
  run: deleteLesson,
  refusals: {},
  then: (_lesson, _params, _request, words) => seeOther('/lessons-now', words.inClass.run.removed),
})

/** Before a lesson goes. */
export default function RemoveLesson() {
  const lesson = useLoaderData<typeof loader>()
  const { run } = useWords().inClass
  const { title } = useTaught(lesson)
  const result = useSaid({})
  return (
    <Page
      title={run.remove}
      caption={title}
      lead={run.removeLead}
      back={{ href: `/lessons-now/${lesson.id}`, text: title }}
    >
      <FormFor id="remove" schema={LessonNamed} result={result} send={run.remove} tone="warning" />
    </Page>
  )
}
