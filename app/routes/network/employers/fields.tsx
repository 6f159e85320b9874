import { sectors } from '~/domain/kernel/sectors'
import { sicSections, sizeBands } from '~/domain/network/forms'
import { type Field, Fieldset, NumberField, Select, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'

type Named<K extends string> = { [name in K]: Field }
type RecordFields = Named<'name' | 'companiesHouseNo' | 'sector' | 'sicSection' | 'sizeBand' | 'website' | 'monthlyCap'>

/** What an employer is. */
export const RecordFields = ({ fields }: { fields: RecordFields }) => {
  const { directory, encounters } = useWords()
  const words = directory.employer.fields
  const sections: Record<string, string> = directory.sections
  return (
    <>
      <TextField field={fields.name} label={words.name} />
      <TextField
        field={fields.companiesHouseNo}
        label={words.number}
        hint={words.numberHint}
        optional
        width={10}
        spacedLetters
      />
      <Select
        field={fields.sector}
        label={words.sector}
        options={[
          { value: '', text: words.none },
          ...sectors.map(value => ({ value, text: encounters.sectors[value] })),
        ]}
      />
      <Select
        field={fields.sicSection}
        label={words.section}
        optional
        options={[
          { value: '', text: words.none },
          ...sicSections.map(value => ({ value, text: `${value}: ${sections[value]}` })),
        ]}
      />
      <Select
        field={fields.sizeBand}
        label={words.size}
        options={sizeBands.map(value => ({ value, text: directory.sizes[value] }))}
      />
      <TextField field={fields.website} label={words.website} optional />
      <NumberField field={fields.monthlyCap} label={words.asks} hint={words.asksHint} width={3} />
    </>
  )
}

/** Where a site is. */
export const PlaceFields = ({ fields }: { fields: Named<'town' | 'postcode' | 'latitude' | 'longitude'> }) => {
  const { directory } = useWords()
  const words = directory.employer.fields
  return (
    <>
      <TextField field={fields.town} label={words.town} optional width={20} />
      <TextField field={fields.postcode} label={words.postcode} optional width={10} />
      <Fieldset legend={words.place} legendSize="s">
        <p className="govuk-hint">{words.placeHint}</p>
        <TextField field={fields.latitude} label={words.latitude} optional width={10} />
        <TextField field={fields.longitude} label={words.longitude} optional width={10} />
      </Fieldset>
    </>
  )
}
