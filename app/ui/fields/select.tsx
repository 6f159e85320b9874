import { classNames } from '../class-names'
import { describedBy, type FieldProps, LabelledField, textOf } from './field'

export type Option = { value: string | number; text: string; disabled?: boolean }

export type SelectProps = FieldProps & {
  options: readonly Option[]
  /** A first, empty choice with these words, for when nothing is chosen yet. */
  blank?: string
}

/** One choice from a long list. Prefer Radios for up to seven. */
export const Select = (props: SelectProps) => {
  const { field, options, blank } = props
  return (
    <LabelledField {...props}>
      <select
        className={classNames('govuk-select', field.errors?.length && 'govuk-select--error')}
        id={field.id}
        name={field.name}
        defaultValue={textOf(field.initialValue)}
        aria-describedby={describedBy(props)}
      >
        {blank !== undefined && <option value="">{blank}</option>}
        {options.map(option => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.text}
          </option>
        ))}
      </select>
    </LabelledField>
  )
}
