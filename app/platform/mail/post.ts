import { createTransport } from 'nodemailer'
import { config } from '../config'
import { nothingHappened } from '../once'
import { scrubbed } from '../scrub'
import type { Letter } from './letter'

export type Posted = { ok: true; messageId: string } | { ok: false; why: 'refused'; said: string }

const transport = () =>
  createTransport({
    url: config.smtpUrl,
    pool: true,
    maxConnections: 4,
    maxMessages: 200,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })

let open: ReturnType<typeof transport> | null = null

const mailServer = () => {
  if (!config.smtpUrl) throw new Error('SMTP_URL is not set, so no letter can be sent.')
  open ??= transport()
  return open
}

const from = (name: string | undefined): string | { name: string; address: string } => {
  const address = /<([^>]+)>/.exec(config.mailFrom)?.[1]
  return name && address ? { name, address } : config.mailFrom
}

// Written whole, on one line: a folded List-Unsubscribe breaks DKIM at some hosts.
const unfolded = (value: string) => ({ prepared: true, foldLines: false, value: value.replace(/[\r\n]/g, '') })

const unsubscribing = (address: string) => ({
  'List-Unsubscribe': unfolded(`<${address}>`),
  'List-Unsubscribe-Post': unfolded('List-Unsubscribe=One-Click'),
})

type MailError = { code?: string; command?: string; responseCode?: number; response?: string; syscall?: string }

// A refused sender is our own fault, not the recipient's, and so not a letter to give up on.
const isForGood = ({ code, command, responseCode = 550 }: MailError): boolean =>
  (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM' && responseCode >= 500

// The server said no, or was never reached. A connection lost in the middle leaves it open whether the letter went.
const isSureNotSent = ({ code = '', responseCode, syscall }: MailError): boolean =>
  responseCode !== undefined || syscall === 'connect' || ['EDNS', 'EAUTH', 'ENOAUTH', 'ECONFIG'].includes(code)

/**
 * Hands a letter to the mail server. A letter refused for good (SMTP 5xx) comes back as `refused` with what the server
 * said, addresses taken out. Anything that may pass is thrown and worth another try, marked where the letter surely did
 * not go out.
 */
export const post = async (letter: Letter): Promise<Posted> => {
  try {
    const sent = await mailServer().sendMail({
      from: from(letter.fromName),
      to: { name: '', address: letter.to },
      replyTo: letter.replyTo,
      subject: letter.subject,
      html: letter.html,
      text: letter.text,
      messageId: letter.messageId,
      ...(letter.references?.length ? { references: [...letter.references], inReplyTo: letter.references.at(-1) } : {}),
      ...(letter.calendar ? { icalEvent: { ...letter.calendar, filename: 'invitation.ics' } } : {}),
      headers: {
        ...letter.headers,
        'Auto-Submitted': 'auto-generated',
        ...(letter.listUnsubscribe ? unsubscribing(letter.listUnsubscribe) : {}),
      },
    })
    return { ok: true, messageId: sent.messageId }
  } catch (error) {
    const problem = error as MailError
    if (isForGood(problem)) return { ok: false, why: 'refused', said: scrubbed(problem.response ?? error) }
    throw isSureNotSent(problem) ? nothingHappened(error) : error
  }
}

/** Does the mail server answer and let us in? Throws where it does not. */
export const mailHealth = async (): Promise<void> => {
  await mailServer().verify()
}

/** Lets letters in flight finish, then closes the connections. */
export const closeMail = (): void => {
  open?.close()
  open = null
}
