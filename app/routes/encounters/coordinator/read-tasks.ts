import { tasksForHub } from '~/domain/encounters'
import { page } from '~/http'
import { clock } from '~/platform/clock'

/** What only a coordinator can mend. */
export const readTasks = page({ for: ['coordinator'] }, async actor => {
  const tasks = await tasksForHub(actor)
  return tasks && { tasks, at: clock.now() }
})
