import { useActionData, useLoaderData } from '@remix-run/react'
import { invitationStep, invitePerson } from '~/domain/network'
import { InvitePerson } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { FilterForm } from '~/ui/filter-form'
import { Checkbox, EmailField, FormFor, plainField, Radios, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { listAddress, searched } from './list-address'
import { titled } from './titled'

export const meta = titled(words => words.invite.title)

export const loader = page(
  { for: ['coordinator', 'administrator', 'careers-leader', 'employer-admin', 'provider-admin'] },
  (actor, _params, { searchParams }) =>
    invitationStep(actor, {
      role: searched(searchParams, 'role'),
      at: searched(searchParams, 'at'),
      find: searched(searchParams, 'find'),
    }),
)

export const action = submit({
  for: ['coordinator', 'administrator', 'careers-leader', 'employer-admin', 'provider-admin'],
  form: words => InvitePerson(words.network.forms),
  run: (actor, { organisationId, ...whom }) => invitePerson(actor, { ...whom, organisationId: organisationId ?? null }),
  refusals: words => words.network.invite.refusals,
  beside: { 'already-a-member': 'email', 'already-invited': 'email' },
  then: ({ invitation }, _params, _request, words) =>
    seeOther('/invitations', words.network.invite.done(invitation.name)),
})

type View = ReturnType<typeof useLoaderData<typeof loader>>
type Step<S extends View['step']> = Extract<View, { step: S }>

const RoleQuestion = ({ roles }: Step<'role'>) => {
  const { network } = useWords()
  const words = network.invite
  return (
    <Page title={words.roleQuestion} caption={words.title} back="/invitations">
      <ul className="govuk-list govuk-list--spaced">
        {roles.map(role => (
          <li key={role}>
            <a className="govuk-link" href={listAddress('/invitations/new', { role })}>
              {network.roles[role]}
            </a>
            <br />
            <span className="tv-quiet">{network.roleHints[role]}</span>
          </li>
        ))}
      </ul>
    </Page>
  )
}

const PlaceQuestion = ({ role, kind, find, places, more }: Step<'place'>) => {
  const { network } = useWords()
  const words = network.invite
  return (
    <Page title={words.placeQuestion[kind]} caption={network.roles[role]} back="/invitations/new">
      <FilterForm action="/invitations/new" hidden={{ role }} apply={words.findSend} title={words.find}>
        <TextField field={plainField('find', find)} label={words.find} width={20} />
      </FilterForm>
      {places.length === 0 ? (
        <p className="govuk-body">
          {words.noPlace} {words.noPlaceText}
        </p>
      ) : (
        <ul className="govuk-list govuk-list--spaced">
          {places.map(place => (
            <li key={place.id}>
              <a className="govuk-link" href={listAddress('/invitations/new', { role, at: place.id })}>
                {place.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {more && <p className="govuk-body tv-quiet">{words.more}</p>}
    </Page>
  )
}

const WhoQuestion = ({ role, place }: Step<'who'>) => {
  const result = useActionData<typeof action>()
  const { network, privacy } = useWords()
  const words = network.invite
  const forgotten = result?.error?.['']?.includes(words.refusals['asked-to-be-forgotten'])
  return (
    <Page
      title={words.title}
      caption={place ? words.as(network.roles[role], place.name) : network.roles[role]}
      lead={words.text}
      back="/invitations/new"
    >
      <FormFor
        id="invite"
        schema={InvitePerson(network.forms)}
        result={result}
        values={{ language: 'en' }}
        hidden={{ role, ...(place ? { organisationId: place.id } : {}) }}
        send={words.send}
      >
        {fields => (
          <>
            <TextField field={fields.name} label={words.name} width={30} />
            <EmailField field={fields.email} label={words.email} hint={words.emailHint} width={30} />
            <Radios
              field={fields.language}
              label={words.language}
              options={[
                { value: 'en', text: network.languages.en },
                { value: 'cy', text: network.languages.cy },
              ]}
              inline
              small
            />
            {forgotten && <Checkbox field={fields.askedBack} label={privacy.askedBack} />}
          </>
        )}
      </FormFor>
    </Page>
  )
}

export default function InvitePage() {
  const view = useLoaderData<typeof loader>()
  if (view.step === 'role') return <RoleQuestion {...view} />
  if (view.step === 'place') return <PlaceQuestion {...view} />
  return <WhoQuestion {...view} />
}
