import { titled } from '~/titled'
import { readTasks } from './read-tasks'
import { TasksPage } from './tasks-page'

export const meta = titled(words => words.coordinator.tasks.title)

export const loader = readTasks

export default TasksPage
