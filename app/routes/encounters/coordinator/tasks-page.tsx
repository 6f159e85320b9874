import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'
import type { readTasks } from './read-tasks'
import { useResult } from './said'
import { daysFrom, useSay } from './say'

const TaskTable = () => {
  const { tasks, at } = useLoaderData<typeof readTasks>()
  const { coordinator } = useWords()
  const say = useSay()
  const words = coordinator.tasks
  const { columns } = words
  const texts: Record<string, string> = coordinator.request.task
  return (
    <Table
      caption={words.title}
      captionHidden
      narrow="stack"
      rows={tasks}
      rowKey={task => task.id}
      columns={[
        {
          head: columns.school,
          header: true,
          cell: task => (
            <>
              <a className="govuk-link" href={`/board/${task.requestId}`}>
                {task.school}
              </a>
              <span className="tv-quiet">
                , {say.kind(task.requestKind)}, {say.years(task.yearGroups)}
              </span>
            </>
          ),
        },
        { head: columns.what, cell: task => texts[task.kind] ?? task.kind },
        { head: columns.since, cell: task => coordinator.board.waited(daysFrom(task.openedAt, at)) },
        {
          head: columns.help,
          cell: task => task.help.slice(0, 2).map(({ key, employers }) => <p key={key}>{say.help(key, employers)}</p>),
        },
        {
          head: columns.done,
          cell: task => (
            <PostButton action={`/board/tasks/${task.id}/done`} about={words.about(task.school)}>
              {coordinator.request.finishTask}
            </PostButton>
          ),
        },
      ]}
    />
  )
}

/** What only a coordinator can mend, oldest first. */
export const TasksPage = () => {
  const { tasks } = useLoaderData<typeof readTasks>()
  const { coordinator } = useWords()
  const refused = useResult()?.error?.['']
  const words = coordinator.tasks
  return (
    <Page title={words.title} lead={words.lead} back="/board" width="wide">
      {refused && <ErrorSummary errors={refused.map(text => ({ text }))} />}
      {tasks.length > 0 ? (
        <TaskTable />
      ) : (
        <EmptyState title={words.empty.title} seed="tasks">
          <p className="govuk-body">{words.empty.text}</p>
        </EmptyState>
      )}
    </Page>
  )
}
