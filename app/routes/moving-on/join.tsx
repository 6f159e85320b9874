import { type Outcome, refuse } from '~/domain/kernel/decision'
import { joinWithCode } from '~/domain/moving-on'
import { JoinForm } from '~/domain/moving-on/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { mayTryCode } from '~/platform/rate-limit'
import { choicesIn } from '~/shell'
import { titled } from '~/titled'
import { askForLetter } from '../network/ask-for-letter'
import { browserIn, rememberBrowser, withNext } from '../network/browser'
import { ClaimPage } from './claim-page'

export const meta = titled(words => words.movingOn.claim.title)
export const loader = openPage(async () => ({}))

type Why = 'code-opens-nothing' | 'too-many-joins' | 'too-many'

/** A leaver without an account begins one with the code of their paper, and is sent a letter to sign in by. */
export const action = openSubmit({
  form: JoinForm,
  run: async (_actor, typed, request, { address }): Promise<Outcome<{ browser: string }, Why>> => {
    const verdict = await mayTryCode({ browser: browserIn(request), address })
    if (!verdict.ok) return refuse('too-many')
    const { language } = choicesIn(request.headers.get('cookie'))
    const joined = await joinWithCode({ ...typed, language })
    return joined.ok ? askForLetter(joined.value.email, request, address) : joined
  },
  refusals: words => words.movingOn.refusals,
  beside: { 'code-opens-nothing': 'code' },
  then: ({ browser }) =>
    seeOther(withNext('/sign-in/code', '/claim'), undefined, { 'set-cookie': rememberBrowser(browser) }),
})

/** The same page, with what was typed. */
export default function Join() {
  return <ClaimPage signedIn={false} />
}
