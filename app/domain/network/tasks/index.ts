export { progressOf } from './progress'
export { runningTasks, taskToWatch, type WatchedTask } from './queries'
