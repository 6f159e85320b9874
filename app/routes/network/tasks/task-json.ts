import { createHash } from 'node:crypto'
import { taskToWatch } from '~/domain/network'
import { page } from '~/http'

/** How far a task is, for scripts that ask again and again: 304 while nothing moved. */
export const loader = page({ for: 'signed-in' }, async (actor, { taskId = '' }, _url, request) => {
  const task = await taskToWatch(actor, taskId)
  if (!task) return null
  const body = JSON.stringify({ state: task.state, done: task.done, total: task.total, ended: task.ended })
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
  const headers = { etag, 'cache-control': 'private, no-cache', 'content-type': 'application/json' }
  return request.headers.get('if-none-match') === etag
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers })
})
