import { hash, sameSecret } from '~/platform/tokens'
import { type Outcome, refuse } from '../../kernel/decision'
import { outside } from '../outside'
import { signIns } from '../store'
import { codeHash } from './ask-to-sign-in'
import { isWelcome, letIn, wayIn } from './come-in'
import { joinsBy } from './joining'
import { tryCode, typedCode } from './sign-in'

type Entered = { code: string; browser: string; device: string }

const enter = outside({
  name: 'network.enter-code',
  scope: async ({ browser }: Entered) => wayIn({ browserHash: hash(browser) }),
  load: async (tx, { code, browser }, { hubId }, at) => {
    const signIn = await signIns.lock(tx, { browserHash: hash(browser) })
    if (!signIn) return null
    const fits = sameSecret(codeHash(signIn.id, typedCode(code)), signIn.codeHash)
    const joins = await joinsBy(tx, signIn, at)
    return { signIn, fits, hubId, joins, welcome: joins !== null || (await isWelcome(tx, signIn.personId)) }
  },
  decide: (tried, _entered, at) => tryCode(tried, at),
  save: async (tx, { signIn, comesIn, personId, joins }, { device }, at) => {
    await signIns.save(tx, signIn)
    return comesIn ? letIn(tx, personId, device, at, joins) : null
  },
  by: ({ personId }) => personId,
})

/**
 * Someone types the code of their letter in the browser that asked for it. Answers the session's Set-Cookie header.
 * A wrong code is counted, and is also the answer for an address nobody has.
 */
export const enterCode = async (
  entered: Entered,
): Promise<Outcome<string, 'wrong-code' | 'too-many-tries' | 'letter-over'>> => {
  const outcome = await enter(entered)
  if (outcome.ok) return outcome.value === null ? refuse('wrong-code') : { ok: true, value: outcome.value }
  return outcome.why === 'not-found' ? refuse('letter-over') : refuse(outcome.why)
}
