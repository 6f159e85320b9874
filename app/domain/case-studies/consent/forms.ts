import { z } from 'zod'
import { carried, lineOfText } from '../../kernel/shapes'
import { furtherScopes, hearings, heldChannels, keepings } from './scopes'

/** What consenting asks for. Messages are codes; the page says them in the reader's language. */

const few = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.enum(values, 'choose-from-list'), 'choose-from-list').max(values.length, 'choose-from-list').default([])

const ticked = {
  keeping: z.enum(keepings, 'keeping'),
  hearings: few(hearings),
  further: few(furtherScopes),
  shownAs: lineOfText('shown-as', 40),
  role: lineOfText('role', 80),
  signature: lineOfText('signature', 100),
}

export const Consent = z.object({ story: carried, ...ticked })
export const ConsentHeld = z.object({
  contributionId: carried,
  ...ticked,
  channel: z.enum(heldChannels, 'channel'),
})

export * from './scopes'
