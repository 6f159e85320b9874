import type { ComponentProps } from 'react'
import { courseLevels, courseShapes } from '~/domain/funding/forms'
import { DateField, NumberField, Radios, Select } from '~/ui/form'
import { useWords } from '~/ui/words'

type Field = ComponentProps<typeof NumberField>['field']
type Name = 'shape' | 'level' | 'credits' | 'years' | 'startsOn' | 'usedCredits'

/** What is asked of a course. */
export const FundingFields = ({ fields }: { fields: { [N in Name]: Field } }) => {
  const { fields: labels, shapes } = useWords().funding
  return (
    <>
      <Radios
        field={fields.shape}
        label={labels.shape}
        options={courseShapes.map(value => ({ value, text: shapes[value] }))}
        small
      />
      <Select
        field={fields.level}
        label={labels.level}
        blank=""
        options={courseLevels.map(value => ({ value, text: labels.levelText(value) }))}
      />
      <NumberField field={fields.credits} label={labels.credits} hint={labels.creditsHint} />
      <NumberField field={fields.years} label={labels.years} width={2} />
      <DateField field={fields.startsOn} label={labels.startsOn} />
      <NumberField field={fields.usedCredits} label={labels.usedCredits} hint={labels.usedHint} />
    </>
  )
}
