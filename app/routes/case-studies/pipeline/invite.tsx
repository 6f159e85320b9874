import { useLoaderData } from '@remix-run/react'
import { invite } from '~/domain/case-studies'
import { Invite } from '~/domain/case-studies/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Checkbox, FormFor } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { useResult } from '../nominating/said'
import { readAsCoordinator } from './read-story'
import { usePipelineWords } from './say'

export const meta = titled(words => words.nominating.one.moves.invite)

export const loader = readAsCoordinator

export const action = submit({
  for: ['coordinator'],
  form: Invite,
  run: invite,
  refusals: words => words.nominating.refusals,
  then: ({ contribution }, _params, _request, words) =>
    seeOther(`/pipeline/${contribution.id}`, words.nominating.invite.done),
})

export default function InvitePage() {
  const { id, name, nomination, room, module, moves } = useLoaderData<typeof loader>()
  const { words } = usePipelineWords()
  const result = useResult()
  const said = words.invite
  const open = moves.includes('invite')
  const unconfirmed = nomination !== null && nomination.confirmation !== 'confirmed'
  return (
    <Page title={said.title(name || words.own.somebody)} lead={said.lead} back={`/pipeline/${id}`}>
      {room && (
        <Section title={said.need} card>
          <p className="govuk-body">{said.count(room.count, module?.name ?? '')}</p>
          {room.widens.length > 0 ? (
            <ul className="govuk-list govuk-list--bullet">
              {room.widens.map(what => (
                <li key={what}>{said.widens[what]}</li>
              ))}
            </ul>
          ) : (
            <p className="govuk-body">{said.widensNot}</p>
          )}
          {room.cap !== null && <p className="govuk-body">{said.cap(room.fromEmployer, room.cap)}</p>}
        </Section>
      )}
      {!open || room?.full || unconfirmed ? (
        <InsetText>{words.refusals[!open ? 'wrong-state' : unconfirmed ? 'not-confirmed' : 'employer-cap']}</InsetText>
      ) : (
        <FormFor schema={Invite} result={result} send={said.send}>
          {fields => (room?.widens.length === 0 ? <Checkbox field={fields.anyway} label={said.anyway} /> : null)}
        </FormFor>
      )}
    </Page>
  )
}
