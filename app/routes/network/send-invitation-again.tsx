import { useActionData, useLoaderData } from '@remix-run/react'
import { invitationAsked, sendInvitationAgain } from '~/domain/network'
import { SendInvitationAgain } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { EmailField, FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { titled } from './titled'

export const meta = titled(words => words.invitations.again)

export const loader = page(
  { for: ['coordinator', 'administrator', 'careers-leader', 'employer-admin', 'provider-admin'] },
  (actor, { invitationId = '' }) => invitationAsked(actor, invitationId),
)

export const action = submit({
  for: ['coordinator', 'administrator', 'careers-leader', 'employer-admin', 'provider-admin'],
  form: words => SendInvitationAgain(words.network.forms),
  run: (actor, again) => sendInvitationAgain(actor, again),
  refusals: words => words.network.again.refusals,
  beside: { 'already-invited': 'email' },
  then: (_invitation, _params, _request, words) => seeOther('/invitations', words.network.again.done),
})

export default function SendInvitationAgainPage() {
  const { name, email, role, place } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { network } = useWords()
  const words = network.again
  return (
    <Page title={words.title(name)} caption={network.rolesAt[role](place)} lead={words.text} back="/invitations">
      <FormFor
        id="again"
        schema={SendInvitationAgain(network.forms)}
        result={result}
        values={{ email }}
        send={words.send}
      >
        {fields => <EmailField field={fields.email} label={words.email} hint={words.emailHint} width={30} />}
      </FormFor>
    </Page>
  )
}
