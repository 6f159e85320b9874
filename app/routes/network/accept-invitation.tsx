import { useActionData, useLoaderData } from '@remix-run/react'
import { acceptInvitation, invitationByLink } from '~/domain/network'
import { PressLink } from '~/domain/network/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { ButtonLink } from '~/ui/button'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { askForLetter } from './ask-for-letter'
import { rememberBrowser } from './browser'
import { titled } from './titled'

export const meta = titled(words => words.letters.invitation.button)

export const loader = openPage((_actor, { token = '' }) => invitationByLink(token))

// Whoever has asked for too many letters has joined all the same, and may ask again on the sign-in page.
export const action = openSubmit({
  form: PressLink,
  run: async (_actor, { token }, request, { address }) => {
    const accepted = await acceptInvitation({ token })
    if (!accepted.ok) return accepted
    const asked = await askForLetter(accepted.value.email, request, address)
    return { ok: true, value: asked.ok ? asked.value.browser : null }
  },
  refusals: words => words.network.accept.refusals,
  then: browser =>
    browser ? seeOther('/sign-in/code', undefined, { 'set-cookie': rememberBrowser(browser) }) : seeOther('/sign-in'),
})

export default function AcceptInvitationPage() {
  const { state, name, role, place, hub, replyTo } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { network } = useWords()
  const words = network.accept
  if (state === 'accepted')
    return (
      <Page title={words.acceptedTitle} lead={words.acceptedText}>
        <ButtonLink href="/sign-in">{words.signIn}</ButtonLink>
      </Page>
    )
  if (state !== 'open') {
    const text = state === 'lapsed' ? words.lapsedText : words.withdrawnText
    return <Page title={words.overTitle} lead={text(hub, replyTo)} />
  }
  return (
    <Page title={words.title(hub)} lead={words.lead(name, network.rolesAt[role](place))}>
      <p className="govuk-body">{words.text}</p>
      <FormFor id="accept" schema={PressLink} result={result} send={words.send} />
    </Page>
  )
}
