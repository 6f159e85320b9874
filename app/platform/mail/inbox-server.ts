import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { log } from '../log'
import { keepLetter } from './inbox'

const largest = 2 * 1024 * 1024

const wholeLetter = async (stream: SMTPServerDataStream): Promise<string | null> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    // Read to the end all the same, or the sender would hang.
    if (size <= largest) chunks.push(chunk)
  }
  return size > largest ? null : Buffer.concat(chunks).toString('utf8')
}

const refused = (message: string, responseCode: number) => Object.assign(new Error(message), { responseCode })

const take = async (stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> => {
  const raw = await wholeLetter(stream)
  if (raw === null) throw refused('The letter is larger than 2 MB.', 552)
  const sender = envelope.mailFrom ? envelope.mailFrom.address : ''
  for (const { address } of envelope.rcptTo) await keepLetter({ sender, recipient: address, raw })
}

/**
 * A mail server on this machine alone, which keeps every letter for `/dev/inbox` instead of sending it on. Returns the
 * address to send to. For demonstration and development, and for tests.
 */
export const startInbox = async (port = 0): Promise<{ url: string; stop: () => Promise<void> }> => {
  const server = new SMTPServer({
    name: 'inbox.traverse.example',
    size: largest,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    maxClients: 50,
    socketTimeout: 60_000,
    closeTimeout: 2_000,
    logger: false,
    onData: (stream, session, done) => {
      take(stream, session).then(
        () => done(null, 'Kept in the inbox'),
        (error: Error) => {
          if (!('responseCode' in error)) log.error({ err: error.message }, 'the inbox could not keep a letter')
          done('responseCode' in error ? error : refused('The inbox could not keep the letter. Try again.', 451))
        },
      )
    },
  })
  server.on('error', error => log.warn({ err: error.message }, 'inbox connection'))

  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${taken}?ignoreTLS=true`,
    stop: () => new Promise(resolve => server.close(resolve)),
  }
}
