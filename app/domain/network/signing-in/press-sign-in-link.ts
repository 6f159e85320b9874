import { hash } from '~/platform/tokens'
import { type Outcome, refuse } from '../../kernel/decision'
import { outside } from '../outside'
import { signIns } from '../store'
import { isWelcome, letIn, wayIn } from './come-in'
import { joinsBy } from './joining'
import { pressLink } from './sign-in'

type Pressed = { token: string; browser: string; device: string }

const press = outside({
  name: 'network.press-sign-in-link',
  scope: async ({ token }: Pressed) => wayIn({ linkHash: hash(token) }),
  load: async (tx, { token, browser }, { hubId }, at) => {
    const signIn = await signIns.lock(tx, { linkHash: hash(token) })
    const fits = signIn?.browserHash === hash(browser)
    if (!signIn) return null
    const joins = await joinsBy(tx, signIn, at)
    return { signIn, fits, hubId, joins, welcome: joins !== null || (await isWelcome(tx, signIn.personId)) }
  },
  decide: (tried, _pressed, at) => pressLink(tried, at),
  save: async (tx, { signIn, personId, joins }, { device }, at) => {
    await signIns.save(tx, signIn)
    return letIn(tx, personId, device, at, joins)
  },
  by: ({ personId }) => personId,
})

/**
 * Someone presses the button on the page of their letter's link. Answers the session's Set-Cookie header. In another
 * browser than the one that asked it opens nothing: whoever forwards or scans a letter comes in nowhere.
 */
export const pressSignInLink = async (pressed: Pressed): Promise<Outcome<string, 'letter-over' | 'other-browser'>> => {
  const outcome = await press(pressed)
  if (outcome.ok) return outcome
  return outcome.why === 'not-found' ? refuse('letter-over') : refuse(outcome.why)
}
