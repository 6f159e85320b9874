import { assertRole, disconnect } from '~/platform/db'
import { log } from '~/platform/log'
import { startWorkers } from './start'

/** The worker process: relay, timetable and every queue's worker. Any number may run at once. */
const run = async (): Promise<void> => {
  await assertRole()
  const workers = await startWorkers()
  log.info('workers ready')
  process.send?.('ready')

  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    // Whatever hangs, the process ends; what it held is picked up by another.
    setTimeout(() => process.exit(1), 15_000).unref()
    await workers.stop()
    await disconnect()
    process.exit(0)
  }
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, stop)
}

run().catch(error => {
  console.error(`The workers cannot start. ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
})
