import { type Outcome, refuse } from '~/domain/kernel/decision'
import { askToSignIn } from '~/domain/network'
import { mayAskForLetter } from '~/platform/rate-limit'
import { randomToken } from '~/platform/tokens'
import { browserIn } from './browser'

/**
 * Asks for a sign-in letter in the browser of a request, as often as that is allowed. Answers what the browser is known by.
 * With `joining`, whoever types its code becomes an adult of a hub.
 */
export const askForLetter = async (
  email: string,
  request: Request,
  address: string,
  joining?: Parameters<typeof askToSignIn>[0]['joining'],
): Promise<Outcome<{ browser: string }, 'too-many'>> => {
  const browser = browserIn(request) || randomToken()
  const verdict = await mayAskForLetter({ email, browser, address })
  if (!verdict.ok) return refuse('too-many')
  await askToSignIn({ email, browser, ...(joining ? { joining } : {}) })
  return { ok: true, value: { browser } }
}
