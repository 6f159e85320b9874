import { useLoaderData } from '@remix-run/react'
import { draftForSchool, saveWhat } from '~/domain/encounters'
import { benchmarkTags, deliveries, kinds, RequestWhat, sectors } from '~/domain/encounters/forms'
import { page } from '~/http'
import { titled } from '~/titled'
import { Checkboxes, Fieldset, Radios, Select, TextArea, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { DraftForm } from './draft-form'
import { savePart } from './draft-verb'
import { useResult } from './said'
import { schoolStaff } from './staff'

export const meta = titled(words => words.requests.draft.what.title)

export const loader = page({ for: schoolStaff }, (actor, { requestId = '' }) => draftForSchool(actor, requestId))

export const action = savePart(RequestWhat, saveWhat, 'who')

export default function WhatPage() {
  const { id, version, kind, delivery, purpose, outcomes, benchmarks, sectors: wished } = useLoaderData<typeof loader>()
  const { requests, encounters } = useWords()
  const words = requests.draft.what
  const [outcome1, outcome2, outcome3] = outcomes
  const values = {
    ...{ kind, delivery, purpose, outcome1, outcome2, outcome3, sectors: wished },
    benchmarks: benchmarks.map(String),
  }

  return (
    <Page title={words.title} caption={requests.draft.title} back={`/requests/${id}`}>
      <DraftForm id="what" schema={RequestWhat} result={useResult()} values={values} version={version}>
        {fields => (
          <>
            <Select
              field={fields.kind}
              label={words.kind}
              labelSize="m"
              options={kinds.map(value => ({ value, text: encounters.kinds[value] }))}
            />
            <Radios
              field={fields.delivery}
              label={words.delivery}
              labelSize="m"
              options={deliveries.map(value => ({ value, text: encounters.deliveries[value] }))}
            />
            <TextArea
              field={fields.purpose}
              label={words.purpose}
              labelSize="m"
              hint={`${words.purposeHint} ${requests.draft.noPupils}`}
              rows={3}
              limit={1000}
            />
            <Fieldset legend={words.outcomes} legendSize="m">
              <p className="govuk-hint">{words.outcomesHint}</p>
              <TextField field={fields.outcome1} label={words.outcome(1)} />
              <TextField field={fields.outcome2} label={words.outcome(2)} optional />
              <TextField field={fields.outcome3} label={words.outcome(3)} optional />
            </Fieldset>
            <Checkboxes
              field={fields.benchmarks}
              label={words.benchmarks}
              labelSize="m"
              options={benchmarkTags.map(tag => ({
                value: String(tag),
                text: encounters.benchmarks[tag],
                hint: encounters.benchmarkHints[tag],
              }))}
            />
            <Details summary={words.sectorsAny} open={wished.length > 0}>
              <Checkboxes
                field={fields.sectors}
                label={words.sectors}
                labelSize="m"
                hint={words.sectorsHint}
                optional
                small
                options={sectors.map(value => ({ value, text: encounters.sectors[value] }))}
              />
            </Details>
          </>
        )}
      </DraftForm>
    </Page>
  )
}
