import type { SubmissionResult } from '@conform-to/react'
import { useLoaderData } from '@remix-run/react'
import { draftForSchool, type SchoolDraft, saveWho } from '~/domain/encounters'
import { accessNeeds, mostGroups, RequestWho, spokenLanguages, yearGroups } from '~/domain/encounters/forms'
import { page } from '~/http'
import { titled } from '~/titled'
import { Checkboxes, Fieldset, NumberField, Radios, Select, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { DraftForm } from './draft-form'
import { savePart } from './draft-verb'
import { rowFields, rowsFilled, rowsShown } from './rows'
import { useResult } from './said'
import { schoolStaff } from './staff'

export const meta = titled(words => words.requests.draft.who.title)

export const loader = page({ for: schoolStaff }, (actor, { requestId = '' }) => draftForSchool(actor, requestId))

export const action = savePart(RequestWho, saveWho, 'when')

const formId = 'who'

const Groups = ({ result, groups }: { result: SubmissionResult | undefined; groups: SchoolDraft['groups'] }) => {
  const { requests, encounters } = useWords()
  const words = requests.draft.who
  const field = rowFields(formId, result, { groups })
  const shown = rowsShown(rowsFilled(result, 'groups', groups.length), mostGroups, 2)
  const rows = Array.from({ length: mostGroups }, (_, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
    <Fieldset key={n} legend={words.row(n + 1)} legendSize="s">
      <div className="tv-fields">
        <Select
          field={field(`groups[${n}].yearGroup`)}
          label={words.year}
          blank={words.chooseYear}
          options={yearGroups.map(year => ({ value: year, text: encounters.yearGroup(year) }))}
        />
        <TextField field={field(`groups[${n}].name`)} label={words.name} width={10} />
        <NumberField field={field(`groups[${n}].headcount`)} label={words.headcount} />
      </div>
    </Fieldset>
  ))
  return (
    <Fieldset legend={words.groups} legendSize="m">
      <p className="govuk-hint">{words.groupsHint}</p>
      {rows.slice(0, shown)}
      {shown < mostGroups && <Details summary={words.more}>{rows.slice(shown)}</Details>}
    </Fieldset>
  )
}

export default function WhoPage() {
  const { id, version, groups, accessNeeds: needs, language } = useLoaderData<typeof loader>()
  const { requests, encounters } = useWords()
  const words = requests.draft.who
  const result = useResult()

  return (
    <Page title={words.title} caption={requests.draft.title} back={`/requests/${id}`}>
      <DraftForm
        id={formId}
        schema={RequestWho}
        result={result}
        values={{ groups, accessNeeds: needs, language }}
        version={version}
      >
        {fields => (
          <>
            <Groups result={result} groups={groups} />
            <Checkboxes
              field={fields.accessNeeds}
              label={words.access}
              labelSize="m"
              hint={words.accessHint}
              optional
              options={accessNeeds.map(value => ({ value, text: encounters.accessNeeds[value] }))}
            />
            <Radios
              field={fields.language}
              label={words.language}
              labelSize="m"
              inline
              options={spokenLanguages.map(value => ({ value, text: encounters.languages[value] }))}
            />
          </>
        )}
      </DraftForm>
    </Page>
  )
}
