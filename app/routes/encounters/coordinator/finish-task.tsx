import { finishTask } from '~/domain/encounters'
import { FinishTask } from '~/domain/encounters/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { readTasks } from './read-tasks'
import { TasksPage } from './tasks-page'

export const meta = titled(words => words.coordinator.tasks.title)

export const loader = readTasks

export const action = submit({
  for: ['coordinator'],
  form: FinishTask,
  run: (actor, { coordinatorTaskId }) => finishTask(actor, { taskId: coordinatorTaskId }),
  refusals: words => words.coordinator.refusals,
  then: (_task, _params, _request, words) => seeOther('/board/tasks', words.coordinator.tasks.done),
})

export default TasksPage
