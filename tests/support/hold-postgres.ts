import { startPostgres } from '~/platform/embedded-postgres'

/** A program that starts or joins the PostgreSQL of a folder, says so, and holds it until told to stop. */
const cluster = await startPostgres(process.argv[2] ?? '')
await cluster.database('held')
process.on('SIGTERM', async () => {
  await cluster.release()
  process.exit(0)
})
process.stdout.write(`${JSON.stringify({ pid: cluster.pid, joined: cluster.joined })}\n`)
setInterval(() => undefined, 1_000)
