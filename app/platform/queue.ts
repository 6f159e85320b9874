/** The queue. Nothing outside this file and its folder knows that BullMQ runs it, or on which store. */
export { closeQueues } from './queue/backend'
export { enqueue, type JobRequest, type Jobs, type Queue, queue } from './queue/definition'
export { type FailedJob, failedJob, failedJobs, retryFailed } from './queue/failed'
export { jobStates, type QueueCounts, queueHealth, queueMetrics } from './queue/health'
export { migrateQueue } from './queue/migrate'
export { type JobToPlace, place } from './queue/place'
export { keepTimetable, type TimetableEntry } from './queue/timetable'
export { type Aid, type Handlers, type Work, work } from './queue/work'
