import { ColumnsForm, labelKinds, rosterFields } from '~/domain/learners/forms'
import { Checkboxes, FormFor, Radios, Select } from '~/ui/form'
import { useWords } from '~/ui/words'

type Chosen = {
  id: string
  header: readonly string[]
  columns: { readonly [field: string]: string }
  labels: string
  missingLeft: boolean
}

/** Which column is what: guessed, shown, and corrected here. */
export const ChooseColumns = ({ roster }: { roster: Chosen }) => {
  const { report } = useWords().learners.roster
  const said: Record<string, string> = report.fields
  const names = [...new Set(roster.header)].filter(name => name !== '')
  const options = [{ value: '', text: report.none }, ...names.map(name => ({ value: name, text: name }))]
  return (
    <FormFor
      id="columns"
      schema={ColumnsForm}
      action={`/learners/import/${roster.id}`}
      values={{ ...roster.columns, labels: roster.labels, missingLeft: roster.missingLeft ? 'yes' : '' }}
      send={report.save}
      tone="secondary"
    >
      {fields => (
        <>
          {rosterFields.map(field => (
            <Select key={field} field={fields[field]} label={said[field]} options={options} />
          ))}
          <Radios
            field={fields.labels}
            label={report.labels}
            options={labelKinds.map(value => ({ value, text: report.labelKinds[value] }))}
          />
          <Checkboxes
            field={fields.missingLeft}
            label={report.missingLeft}
            options={[{ value: 'yes', text: report.missingLeftYes }]}
          />
        </>
      )}
    </FormFor>
  )
}
