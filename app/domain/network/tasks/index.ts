export { beginTask, progressOf } from './progress'
export { runningTasks, taskToWatch, type WatchedTask } from './queries'
export { tasks } from './store'
