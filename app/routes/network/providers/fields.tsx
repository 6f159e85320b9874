import type { SubmissionResult } from '@conform-to/react'
import { AddProvider, ChangeProvider, providerCourses } from '~/domain/network/forms'
import { Checkbox, Checkboxes, Fieldset, FormFor, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'

type Shape = ReturnType<typeof AddProvider>

/** The form of a provider: new, or one that is there with the version that was read. */
export const ProviderForm = ({
  result,
  values,
  version,
  mayApprove,
}: {
  result: SubmissionResult | undefined
  values?: Parameters<typeof FormFor<Shape>>[0]['values']
  version?: number
  mayApprove: boolean
}) => {
  const { directory } = useWords()
  const { fields: words, save } = directory.provider
  const shape = version === undefined ? AddProvider(directory.forms) : ChangeProvider(directory.forms)
  return (
    <FormFor
      id="provider"
      schema={shape as Shape}
      result={result}
      values={values}
      hidden={version === undefined ? {} : { version }}
      send={save}
    >
      {fields => (
        <>
          <TextField field={fields.name} label={words.name} />
          <Checkboxes
            field={fields.offers}
            label={words.courses}
            options={providerCourses.map(value => ({ value, text: directory.courses[value] }))}
            small
          />
          <TextField field={fields.town} label={words.town} optional width={20} />
          <TextField field={fields.postcode} label={words.postcode} optional width={10} />
          <TextField field={fields.website} label={words.website} optional />
          <TextField
            field={fields.ukprn}
            label={words.ukprn}
            hint={words.ukprnHint}
            optional
            width={10}
            inputMode="numeric"
          />
          <Fieldset legend={words.place} legendSize="s">
            <TextField field={fields.latitude} label={words.latitude} optional width={10} />
            <TextField field={fields.longitude} label={words.longitude} optional width={10} />
          </Fieldset>
          {mayApprove && <Checkbox field={fields.approved} label={words.approved} />}
        </>
      )}
    </FormFor>
  )
}
