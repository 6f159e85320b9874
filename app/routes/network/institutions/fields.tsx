import type { SubmissionResult } from '@conform-to/react'
import {
  AddInstitution,
  ChangeInstitution,
  institutionKinds,
  institutionStatuses,
  phases,
} from '~/domain/network/forms'
import { Checkboxes, DateField, Fieldset, FormFor, NumberField, Radios, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'

type Values = Parameters<typeof FormFor<ReturnType<typeof AddInstitution>>>[0]['values']

/** The form of an institution: new, or one that is there with the version that was read. */
export const InstitutionForm = ({
  result,
  values,
  version,
}: {
  result: SubmissionResult | undefined
  values?: Values
  version?: number
}) => {
  const { directory } = useWords()
  const { fields: words, save } = directory.institution
  const shape = version === undefined ? AddInstitution(directory.forms) : ChangeInstitution(directory.forms)
  return (
    <FormFor
      id="institution"
      schema={shape as ReturnType<typeof AddInstitution>}
      result={result}
      values={values}
      hidden={version === undefined ? {} : { version }}
      send={save}
    >
      {fields => (
        <>
          <TextField field={fields.name} label={words.name} />
          <Radios
            field={fields.kind}
            label={words.kind}
            options={institutionKinds.map(value => ({ value, text: directory.kinds[value] }))}
            small
          />
          <Checkboxes
            field={fields.phases}
            label={words.phases}
            options={phases.map(value => ({ value, text: directory.phases[value] }))}
            small
          />
          <NumberField field={fields.lowAge} label={words.lowAge} optional width={3} />
          <NumberField field={fields.highAge} label={words.highAge} optional width={3} />
          <TextField field={fields.street} label={words.street} optional />
          <TextField field={fields.town} label={words.town} optional width={20} />
          <TextField field={fields.postcode} label={words.postcode} optional width={10} />
          <TextField field={fields.website} label={words.website} optional />
          <TextField
            field={fields.urn}
            label={words.urn}
            hint={words.urnHint}
            optional
            width={10}
            inputMode="numeric"
          />
          <TextField
            field={fields.ukprn}
            label={words.ukprn}
            hint={words.ukprnHint}
            optional
            width={10}
            inputMode="numeric"
          />
          <TextField
            field={fields.disadvantage}
            label={words.disadvantage}
            hint={words.disadvantageHint}
            optional
            width={5}
            suffix="%"
          />
          <Fieldset legend={words.place} legendSize="s">
            <p className="govuk-hint">{words.placeHint}</p>
            <TextField field={fields.latitude} label={words.latitude} optional width={10} />
            <TextField field={fields.longitude} label={words.longitude} optional width={10} />
          </Fieldset>
          <Radios
            field={fields.status}
            label={words.status}
            options={institutionStatuses.map(value => ({ value, text: directory.statuses[value] }))}
            small
          />
          <DateField field={fields.closedOn} label={words.closedOn} optional />
          <TextField field={fields.successorUrn} label={words.successorUrn} optional width={10} inputMode="numeric" />
        </>
      )}
    </FormFor>
  )
}
