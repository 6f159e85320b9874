import { useLoaderData } from '@remix-run/react'
import { profileToChange, saveProfile } from '~/domain/advisers'
import { adviserLanguages, employerKinds, ProfileForm } from '~/domain/advisers/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Checkboxes, FormFor, NumberField, Radios, Select, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { ReadOnlyNotice } from './standing'

const who = ['coordinator', 'adviser'] as const

export const meta = titled(words => words.advisers.profile.title)
export const loader = page({ for: who }, (actor, { adviserId = '' }) => profileToChange(actor, adviserId))

export const action = submit({
  for: who,
  form: ProfileForm,
  run: saveProfile,
  refusals: words => words.advisers.refusals,
  beside: {
    'choose-organisation': ({ employerKind }) => (employerKind === 'institution' ? 'institutionId' : 'providerId'),
  },
  then: ({ personId }, _params, _request, words) => seeOther(`/advisers/${personId}`, words.advisers.profile.done),
})

const kindOf = ({ providerId, institutionId }: { providerId: string | null; institutionId: string | null }) =>
  providerId ? 'provider' : institutionId ? 'institution' : 'other'

/** How an adviser works, and for whom. */
export default function Profile() {
  const { adviser, providers, institutions } = useLoaderData<typeof loader>()
  const { profile: words, kinds, languages, errors, refusals } = useWords().advisers
  const { profile, own, personId, name, standing } = adviser
  const values = profile
    ? { ...profile, employerKind: kindOf(profile) }
    : { caseloadCap: 40, travelMinutes: 30, bufferMinutes: 15 }
  const listed = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name: text }) => ({ value: id, text }))
  return (
    <Page title={own ? words.ownTitle : words.title} caption={name} lead={words.lead} back={`/advisers/${personId}`}>
      {own && <ReadOnlyNotice standing={standing} />}
      <FormFor
        id="profile"
        schema={ProfileForm}
        result={useSaid(errors, [refusals['choose-organisation']])}
        values={values}
        hidden={profile ? { version: profile.version } : {}}
        send={words.send}
      >
        {fields => {
          const reveals = {
            other: undefined,
            provider: (
              <Select
                field={fields.providerId}
                label={words.provider}
                blank={words.choose}
                options={listed(providers)}
              />
            ),
            institution: (
              <Select
                field={fields.institutionId}
                label={words.institution}
                blank={words.choose}
                options={listed(institutions)}
              />
            ),
          }
          return (
            <>
              <TextField field={fields.employer} label={words.employer} hint={words.employerHint} />
              <Radios
                field={fields.employerKind}
                label={words.kind}
                options={employerKinds.map(value => ({ value, text: kinds[value], reveals: reveals[value] }))}
              />
              <Checkboxes
                field={fields.languages}
                label={words.languages}
                options={adviserLanguages.map(value => ({ value, text: languages[value] }))}
                small
              />
              <NumberField field={fields.caseloadCap} label={words.cap} width={3} />
              <NumberField field={fields.travelMinutes} label={words.travel} width={3} />
              <NumberField field={fields.bufferMinutes} label={words.buffer} width={3} />
              <TextField field={fields.district} label={words.district} optional />
            </>
          )
        }}
      </FormFor>
    </Page>
  )
}
