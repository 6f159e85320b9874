import type { SubmissionResult } from '@conform-to/react'
import type { readAsk } from './ask-verbs'

/** What the page of an ask reads. */
export type AskView = typeof readAsk.byLink
export type Ask = Awaited<ReturnType<AskView>>
export type Agreed = NonNullable<Ask['encounter']>

export const askVerbs = [
  'accept',
  'decline',
  'later',
  'pause',
  'brief',
  'step-back',
  'evaluate',
  'move',
  'agree-date',
] as const
export type AskVerb = (typeof askVerbs)[number]

/** What every form on the page is given. */
export type AskForms = { ask: Ask; base: string; resultOf: (verb: AskVerb) => SubmissionResult | undefined }

/** The ask's own address, by link or at the desk. */
export const addressIn = ({ token, approachId }: { token?: string; approachId?: string }): string =>
  token ? `/answer/${token}` : `/asks/${approachId}`
