import { useActionData, useLoaderData } from '@remix-run/react'
import { endMembership, membershipAsked } from '~/domain/network'
import { NamedMembership } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { titled } from './titled'

export const meta = titled(words => words.person.end)

export const loader = page({ for: 'signed-in' }, async (actor, { personId = '', membershipId = '' }) => {
  const asked = await membershipAsked(actor, personId, membershipId)
  return asked?.mayEnd ? asked : null
})

export const action = submit({
  for: 'signed-in',
  form: NamedMembership,
  run: async (actor, named) => {
    const ended = await endMembership(actor, named)
    return ended.ok ? { ok: true, value: { isSelf: actor.personId === named.personId } } : ended
  },
  refusals: words => words.network.end.refusals,
  then: ({ isSelf }, { personId }, _request, words) =>
    seeOther(isSelf ? '/' : `/hub/people/${personId}`, words.network.end.done),
})

export default function EndMembershipPage() {
  const { personId, name, role, place, isSelf } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { network } = useWords()
  const words = network.end
  const named = network.rolesAt[role](place)
  return (
    <Page
      title={isSelf ? words.self : words.title(name)}
      lead={isSelf ? words.selfText(named) : words.text(name, named)}
      back={isSelf ? '/sessions' : `/hub/people/${personId}`}
    >
      <FormFor id="end" schema={NamedMembership} result={result} tone="warning" send={words.send} />
    </Page>
  )
}
