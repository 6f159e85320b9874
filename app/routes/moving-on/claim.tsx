import { useLoaderData } from '@remix-run/react'
import { type Outcome, refuse } from '~/domain/kernel/decision'
import { claimRecord } from '~/domain/moving-on'
import { ClaimForm } from '~/domain/moving-on/forms'
import { openPage, seeOther, submit } from '~/http'
import { mayTryCode } from '~/platform/rate-limit'
import { titled } from '~/titled'
import { browserIn } from '../network/browser'
import { ClaimPage } from './claim-page'

export const meta = titled(words => words.movingOn.claim.title)
export const loader = openPage(async actor => ({ signedIn: actor !== null }))

type Why = 'code-opens-nothing' | 'not-left-yet' | 'placements-clash' | 'too-many'

/** Signed in by a letter's code, and with the code of the paper: two proofs, each used once. Tries are counted. */
export const action = submit({
  for: 'signed-in',
  form: ClaimForm,
  run: async (actor, input, request, { address }): Promise<Outcome<{ learnerId: string }, Why>> => {
    const verdict = await mayTryCode({ browser: browserIn(request) || actor.personId, address })
    return verdict.ok ? claimRecord(actor, input) : refuse('too-many')
  },
  refusals: words => words.movingOn.refusals,
  beside: { 'code-opens-nothing': 'code' },
  then: (_value, _params, _request, { movingOn }) => seeOther('/explore', movingOn.claim.done),
})

/** A leaver claims the record of their school years; without an account, they begin one first. */
export default function Claim() {
  const { signedIn } = useLoaderData<typeof loader>()
  return <ClaimPage signedIn={signedIn} />
}
