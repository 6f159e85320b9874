import { useLoaderData } from '@remix-run/react'
import { askingStart, draftRequest } from '~/domain/encounters'
import { kinds, NewRequest } from '~/domain/encounters/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, Radios } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { EarlierRequests } from './earlier-requests'
import { useResult } from './said'
import { schoolStaff } from './staff'

export const meta = titled(words => words.requests.start.title)

export const loader = page({ for: schoolStaff }, actor => askingStart(actor))

export const action = submit({
  for: schoolStaff,
  form: NewRequest,
  run: draftRequest,
  refusals: words => words.requests.refusals,
  then: ({ id }) => seeOther(`/requests/${id}/what`),
})

export default function NewRequestPage() {
  const { schools, before } = useLoaderData<typeof loader>()
  const { requests, encounters } = useWords()
  const result = useResult()
  const words = requests.start
  const [first, second] = schools
  if (!first)
    return (
      <Page title={words.title} back="/requests">
        <p className="govuk-body">{words.noSchool}</p>
      </Page>
    )

  return (
    <Page title={words.title} lead={words.lead} back="/requests">
      <FormFor
        id="new"
        schema={NewRequest}
        result={result}
        send={words.send}
        {...(second ? {} : { hidden: { institutionId: first.id } })}
      >
        {fields => (
          <>
            {second && (
              <Radios
                field={fields.institutionId}
                label={words.school}
                labelSize="m"
                options={schools.map(({ id, name }) => ({ value: id, text: name }))}
              />
            )}
            <Radios
              field={fields.kind}
              label={words.kind}
              labelSize="m"
              options={kinds.map(kind => ({
                value: kind,
                text: encounters.kinds[kind],
                hint: encounters.kindHints[kind],
              }))}
            />
          </>
        )}
      </FormFor>
      {before.length > 0 && (
        <Section title={words.copyTitle} id="copy">
          <p className="govuk-body">{words.copyText}</p>
          <EarlierRequests lines={before} />
        </Section>
      )}
    </Page>
  )
}
