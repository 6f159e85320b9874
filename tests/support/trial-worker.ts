import { work } from '~/platform/queue'
import { impatient, trialQueue } from './trial-queue'

/** A worker process for the queue's tests: takes jobs, says so, and never finishes one. */
const hang = async ({ key }: { key: string }) => {
  process.send?.(key)
  await new Promise(() => {})
}
const worker = work(
  trialQueue(process.argv[2] ?? ''),
  { concurrency: 3, ...impatient },
  { note: hang, stumble: hang, linger: hang },
)
setInterval(() => {}, 60_000)
await worker.start()
