import { useActionData, useLoaderData } from '@remix-run/react'
import { invitationAsked, withdrawInvitation } from '~/domain/network'
import { NamedInvitation } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { titled } from './titled'

export const meta = titled(words => words.invitations.withdraw)

export const loader = page(
  { for: ['coordinator', 'administrator', 'careers-leader', 'employer-admin', 'provider-admin'] },
  (actor, { invitationId = '' }) => invitationAsked(actor, invitationId),
)

export const action = submit({
  for: ['coordinator', 'administrator', 'careers-leader', 'employer-admin', 'provider-admin'],
  form: NamedInvitation,
  run: withdrawInvitation,
  refusals: words => words.network.withdraw.refusals,
  then: (_invitation, _params, _request, words) => seeOther('/invitations', words.network.withdraw.done),
})

export default function WithdrawInvitationPage() {
  const { name, role, place } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { network } = useWords()
  const words = network.withdraw
  return (
    <Page title={words.title(name)} caption={network.rolesAt[role](place)} lead={words.text} back="/invitations">
      <FormFor id="withdraw" schema={NamedInvitation} result={result} tone="warning" send={words.send} />
    </Page>
  )
}
