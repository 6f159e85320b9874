import { useLoaderData } from '@remix-run/react'
import { taskToWatch, type WatchedTask } from '~/domain/network'
import { page, seeOther } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { WarningText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { Progress } from '~/ui/progress'
import { useWords } from '~/ui/words'

export const meta = titled<WatchedTask>((words, task) => words.imports.tasks.titles[task?.kind ?? 'check-import'])

/** Where what the work came to is read. */
const resultOf = ({ kind, subjectId }: Pick<WatchedTask, 'kind' | 'subjectId'>): string =>
  kind === 'apply-roster' ? `/learners/import/${subjectId}` : `/imports/${subjectId}`

/** Once the work is done, its result is what one came to see. */
export const loader = page({ for: 'signed-in' }, async (actor, { taskId = '' }) => {
  const task = await taskToWatch(actor, taskId)
  if (task?.state === 'done') throw await seeOther(resultOf(task))
  return task
})

/** Seconds between two looks. */
const refresh = 2

export default function TaskPage() {
  const task = useLoaderData<typeof loader>()
  const { imports } = useWords()
  const words = imports.tasks
  return (
    <Page title={words.titles[task.kind]}>
      {task.state === 'failed' ? (
        <>
          <WarningText>{words.failed}</WarningText>
          <ButtonLink href={resultOf(task)}>{words.see}</ButtonLink>
        </>
      ) : (
        <Progress
          label={words.labels[task.kind]}
          done={task.done}
          total={task.total || null}
          refresh={task.ended ? undefined : refresh}
        />
      )}
    </Page>
  )
}
