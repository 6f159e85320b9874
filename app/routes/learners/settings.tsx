import { useLoaderData } from '@remix-run/react'
import { nameSafeguardingLead } from '~/domain/exploration'
import { learnerLeaders, placesOfLearners } from '~/domain/learners'
import { SettingsForm } from '~/domain/learners/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, Select } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'

export const meta = titled(words => words.learners.settings.title)

export const loader = page({ for: learnerLeaders }, async viewer => ({
  places: (await placesOfLearners(viewer)).filter(({ leads }) => leads),
}))

export const action = submit({
  for: learnerLeaders,
  form: SettingsForm,
  run: nameSafeguardingLead,
  refusals: words => ({ 'no-member': words.learners.settings.noMember }),
  then: (_saved, _params, _request, words) => seeOther('/learners/settings', words.learners.settings.saved),
})

/** To whom a worrying thought is passed, institution by institution. */
export default function Settings() {
  const { places } = useLoaderData<typeof loader>()
  const { settings, list } = useWords().learners
  return (
    <Page title={settings.title} lead={settings.lead} back={{ href: '/learners', text: list.title }}>
      {places.map(({ id, name, staff, safeguardingLeadId }) => (
        <Section key={id} title={name}>
          <FormFor
            id={`lead-${id}`}
            schema={SettingsForm}
            hidden={{ institutionId: id }}
            values={{ personId: safeguardingLeadId ?? '' }}
            send={settings.save}
          >
            {fields => (
              <Select
                field={fields.personId}
                label={settings.person}
                options={[
                  { value: '', text: settings.nobody },
                  ...staff.map(person => ({ value: person.id, text: person.name })),
                ]}
              />
            )}
          </FormFor>
        </Section>
      ))}
      <p className="govuk-body">
        <a className="govuk-link" href="/passed-on">
          {settings.passed}
        </a>
      </p>
    </Page>
  )
}
