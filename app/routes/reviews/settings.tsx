import { useLoaderData } from '@remix-run/react'
import { institutionSettings, switchMatching } from '~/domain/exploration'
import { LeadForm, SwitchForm } from '~/domain/exploration/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Checkbox, DateField, FormFor, Select } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'

export const meta = titled(words => words.exploration.settings.title)
export const loader = page({ for: ['careers-leader'] }, institutionSettings)

export const action = submit({
  for: ['careers-leader'],
  form: SwitchForm,
  run: (actor, { institutionId, on, dpiaOn }) => switchMatching(actor, { institutionId, on, dpiaOn: dpiaOn ?? null }),
  refusals: words => words.exploration.refusals,
  then: (_value, _params, _request, words) => seeOther('/reviews/settings', words.exploration.settings.saved),
})

/** Whether an institution's learners may be matched, and who is given worrying thoughts. */
export default function Settings() {
  const { institutionId, name, matchingOn, dpiaOn, leadId, staff } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.settings
  const result = useSaid(exploration.errors)
  return (
    <Page title={words.title} caption={name} back={{ href: '/reviews', text: exploration.reviews.title }}>
      <Section title={words.matching}>
        <p className="govuk-body">{words.matchingText}</p>
        <FormFor
          schema={SwitchForm}
          result={result}
          values={{ on: matchingOn, dpiaOn: dpiaOn ?? '' }}
          hidden={{ institutionId }}
          send={words.send}
          id="switch"
        >
          {fields => (
            <>
              <Checkbox field={fields.on} label={words.on} />
              <DateField field={fields.dpiaOn} label={words.dpia} />
            </>
          )}
        </FormFor>
      </Section>
      <Section title={words.lead}>
        <p className="govuk-body">{words.leadText}</p>
        <FormFor
          schema={LeadForm}
          values={{ personId: leadId ?? '' }}
          hidden={{ institutionId }}
          action="/reviews/settings/lead"
          send={words.send}
          tone="secondary"
          id="lead"
        >
          {fields => (
            <Select
              field={fields.personId}
              label={words.leadWho}
              options={[{ value: '', text: words.leadNone }, ...staff.map(one => ({ value: one.id, text: one.name }))]}
            />
          )}
        </FormFor>
      </Section>
    </Page>
  )
}
