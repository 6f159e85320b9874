import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { useWords } from '../words'
import { describedBy, FieldNotes, type FieldProps, FormGroup, Optional, textOf } from './field'
import { Fieldset } from './fieldset'

const parts = ['day', 'month', 'year'] as const
type Part = (typeof parts)[number]

/** What to show in the three boxes: an ISO date as loaded, or the parts as they were typed. */
const typed = (value: unknown): Partial<Record<Part, string>> => {
  if (typeof value === 'string') {
    const [year, month, day] = value.split('-')
    return { day: day?.replace(/^0/, ''), month: month?.replace(/^0/, ''), year }
  }
  if (value === null || typeof value !== 'object') return {}
  return Object.fromEntries(parts.map(part => [part, textOf(Object.entries(value).find(([key]) => key === part)?.[1])]))
}

export type DateFieldProps = Omit<FieldProps, 'hint'> & {
  hint?: ReactNode
  /** Whose date it is, for browsers that fill in: `bday`. */
  autoComplete?: string
}

/** A date in three boxes, sent as `name.day`, `name.month`, `name.year` and read by the `calendarDate` shape. */
export const DateField = ({ hint, ...props }: DateFieldProps) => {
  const { ui } = useWords()
  const { field, label, labelSize, pageHeading, optional, autoComplete } = props
  const inError = Boolean(field.errors?.length)
  const shown = hint ?? ui.dateHint
  const values = typed(field.initialValue)

  return (
    <FormGroup error={inError}>
      <Fieldset
        legend={<Optional optional={optional}>{label}</Optional>}
        legendSize={labelSize}
        pageHeading={pageHeading}
        describedBy={describedBy({ ...props, hint: shown })}
        role="group"
      >
        <FieldNotes field={field} hint={shown} />
        <div className="govuk-date-input" id={field.id}>
          {parts.map(part => (
            <div key={part} className="govuk-date-input__item">
              <FormGroup>
                <label className="govuk-label govuk-date-input__label" htmlFor={`${field.id}-${part}`}>
                  {ui[part]}
                </label>
                <input
                  className={classNames(
                    'govuk-input govuk-date-input__input',
                    inError && 'govuk-input--error',
                    part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
                  )}
                  id={`${field.id}-${part}`}
                  name={`${field.name}.${part}`}
                  type="text"
                  defaultValue={values[part]}
                  autoComplete={autoComplete && `${autoComplete}-${part}`}
                  inputMode="numeric"
                />
              </FormGroup>
            </div>
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  )
}
