import { useActionData, useLoaderData } from '@remix-run/react'
import { changeRole, membershipAsked } from '~/domain/network'
import { ChangeRole } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { FormFor, Radios } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { peopleReaders } from './directory-who'
import { titled } from './titled'

export const meta = titled(words => words.person.change)

export const loader = page({ for: peopleReaders }, async (actor, { personId = '', membershipId = '' }) => {
  const asked = await membershipAsked(actor, personId, membershipId)
  return asked && asked.roles.length > 0 ? asked : null
})

export const action = submit({
  for: peopleReaders,
  form: words => ChangeRole(words.network.forms),
  run: (actor, asked) => changeRole(actor, asked),
  refusals: words => words.network.change.refusals,
  beside: { 'same-role': 'role', 'other-kind-of-place': 'role', 'already-holds-role': 'role' },
  then: (_changed, { personId }, _request, words) => seeOther(`/hub/people/${personId}`, words.network.change.done),
})

export default function ChangeRolePage() {
  const { personId, name, role, place, roles } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { network } = useWords()
  const words = network.change
  return (
    <Page title={words.title(name)} lead={words.now(network.rolesAt[role](place))} back={`/hub/people/${personId}`}>
      <p className="govuk-body">{words.text}</p>
      <FormFor id="role" schema={ChangeRole(network.forms)} result={result} send={words.send}>
        {fields => (
          <Radios
            field={fields.role}
            label={words.role}
            options={roles.map(value => ({ value, text: network.roles[value], hint: network.roleHints[value] }))}
          />
        )}
      </FormFor>
    </Page>
  )
}
