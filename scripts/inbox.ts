import { assertRole, disconnect } from '~/platform/db'
import { startInbox } from '~/platform/mail/inbox-server'

await assertRole()
// The supervisor chose the port, so that letters still find the inbox after a restart.
const inbox = await startInbox(Number(process.env.INBOX_PORT))
process.send?.('ready')

let stopping = false
const stop = async () => {
  if (stopping) return
  stopping = true
  await inbox.stop()
  await disconnect()
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(signal, stop)
