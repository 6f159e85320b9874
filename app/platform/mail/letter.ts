import { config } from '../config'

/** One letter to one person. There is no Cc and no Bcc: nobody learns who else was written to. */
export type Letter = {
  to: string
  subject: string
  html: string
  text: string
  /** From `messageId`: the same letter has the same one however often it is sent. */
  messageId: string
  /** From `threadId`: letters of one encounter lie together. */
  references?: readonly string[]
  /** The hub's own address, so that an answer reaches people. */
  replyTo: string
  /** Whom the letter speaks for, beside our sending address. */
  fromName?: string
  /** An address that stops such letters with one POST and nothing else (RFC 8058). */
  listUnsubscribe?: string
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
  headers?: Readonly<Record<string, string>>
}

const host = new URL(config.publicUrl).hostname.replace(/^\[|\]$/g, '').replaceAll(':', '.')
const word = (text: string): string => text.replace(/[^\w-]/g, '-')

/** Stable: `<purpose.subject.person@host>`. */
export const messageId = (purpose: string, subjectId: string, personId: string): string =>
  `<${[purpose, subjectId, personId].map(word).join('.')}@${host}>`

/** What every letter about one thing refers to, so that a mail program keeps them together. */
export const threadId = (kind: string, id: string): string => `<${word(kind)}.${word(id)}@${host}>`
