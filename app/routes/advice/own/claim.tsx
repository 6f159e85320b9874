import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { adviceStatus, claimAdvice, requestOfLink } from '~/domain/advice'
import { ClaimBegin, ClaimPress } from '~/domain/advice/forms'
import { type Outcome, refuse } from '~/domain/kernel/decision'
import { ownAccount } from '~/domain/network'
import { linkPage, linkSubmit, seeOther } from '~/http'
import { titled } from '~/titled'
import { EmailField, FormFor } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { askForLetter } from '../../network/ask-for-letter'
import { rememberBrowser, withNext } from '../../network/browser'
import { signedIn } from './signed-in'

export const meta = titled(words => words.advice.claim.title)

export const loader = linkPage(async (actor, _params, _url, request) => {
  const status = await adviceStatus(actor, requestOfLink(actor) ?? '')
  const person = await signedIn(request)
  const account = person && (await ownAccount(person, null))
  return status && { hub: status.hub.name, claimed: status.claimed, name: account?.name ?? null }
})

type Began = { to: string; cookie?: string }
type Why = 'too-many' | 'other-email' | 'other-hub' | 'claimed-already'

/** Signed in, it is one press; before that an e-mail address, to which a code goes. */
export const action = linkSubmit({
  form: words => ClaimBegin(words.advice.errors).or(ClaimPress),
  run: async (actor, input, request, { address }): Promise<Outcome<Began, Why | 'not-found' | 'not-allowed'>> => {
    const adviceId = requestOfLink(actor) ?? ''
    const home = new URL(request.url).pathname.replace(/\.data$/, '')
    const person = await signedIn(request)
    if (person) {
      const claimed = await claimAdvice(actor, { adviceId, claimant: person })
      return claimed.ok ? { ok: true, value: { to: '/my-advice' } } : claimed
    }
    const status = await adviceStatus(actor, adviceId)
    if (!status) return refuse('not-found')
    if (status.claimed) return refuse('claimed-already')
    const email = 'email' in input ? input.email : ''
    const { contact, hub } = status
    if (!email || (contact.email && contact.email.toLowerCase() !== email)) return refuse('other-email')
    const name = contact.name || email.replace(/@.*/, '')
    const asked = await askForLetter(email, request, address, { name, language: status.language, hubId: hub.id })
    if (!asked.ok) return asked
    return { ok: true, value: { to: withNext('/sign-in/code', home), cookie: rememberBrowser(asked.value.browser) } }
  },
  refusals: words => words.advice.refusals,
  beside: { 'other-email': 'email' },
  then: ({ to, cookie }, _params, _request, { advice }) =>
    seeOther(to, cookie ? undefined : advice.claim.done, cookie ? { 'set-cookie': cookie } : {}),
})

/** The way from a link to an account: an e-mail address, its code, one press. */
export default function ClaimAdvice() {
  const { claimed, name, hub } = useLoaderData<typeof loader>()
  const { advice } = useWords()
  const words = advice.claim
  const result = useActionData<typeof action>()
  const home = `/my-advice/${useParams().asking ?? ''}`
  return (
    <Page title={words.title} caption={hub} lead={words.lead} back={home}>
      {claimed ? (
        <p className="govuk-body">{advice.refusals['claimed-already']}</p>
      ) : name === null ? (
        <FormFor id="claim" schema={ClaimBegin(advice.errors)} result={result} send={words.send}>
          {fields => (
            <EmailField
              field={fields.email}
              label={words.email}
              hint={words.emailHint}
              width={30}
              autoComplete="email"
            />
          )}
        </FormFor>
      ) : (
        <>
          <p className="govuk-body">{words.signedIn(name)}</p>
          <FormFor id="claim" schema={ClaimPress} result={result} send={words.press} />
        </>
      )}
      <Section title={words.what}>
        <ul className="govuk-list govuk-list--bullet">
          {words.points.map(point => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
