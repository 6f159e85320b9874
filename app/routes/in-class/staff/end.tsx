import { useLoaderData } from '@remix-run/react'
import { endLesson, lessonStaff, lessonToRun } from '~/domain/lessons'
import { LessonNamed } from '~/domain/lessons/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { useTaught } from '../taught-words'

export const meta = titled(words => words.inClass.run.end)

export const loader = page({ for: lessonStaff }, (viewer, { lessonId = '' }) => lessonToRun(viewer, lessonId))

export const action = submit({
  for: lessonStaff,
  form: LessonNamed,
  run: endLesson,
  refusals: words => ({ over: words.inClass.run.refusals.over }),
  then: ({ id }, _params, _request, words) => seeOther(`/lessons-now/${id}`, words.inClass.run.ended),
})

/** Before a lesson ends. */
export default function EndLesson() {
  const lesson = useLoaderData<typeof loader>()
  const { run } = useWords().inClass
  const { title } = useTaught(lesson)
  const result = useSaid({})
  return (
    <Page title={run.end} caption={title} lead={run.endLead} back={{ href: `/lessons-now/${lesson.id}`, text: title }}>
      <FormFor id="end" schema={LessonNamed} result={result} send={run.end} tone="warning" />
    </Page>
  )
}
