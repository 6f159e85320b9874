import type { HTMLInputTypeAttribute, ReactNode } from 'react'
import { classNames } from '../class-names'
import { useWords } from '../words'
import { describedBy, type FieldProps, LabelledField, textOf } from './field'

export type TextFieldProps = FieldProps & {
  type?: HTMLInputTypeAttribute
  /** How many characters wide the box looks: a clue to the length of the answer. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | 'text'
  autoComplete?: string
  autoCapitalize?: 'none' | 'off'
  spellCheck?: boolean
  pattern?: string
  disabled?: boolean
  /** Wider letter spacing, for codes and references. */
  spacedLetters?: boolean
  prefix?: ReactNode
  suffix?: ReactNode
}

/** A single line of text. */
export const TextField = (props: TextFieldProps) => {
  const { field, type = 'text', width, prefix, suffix, spacedLetters, ...rest } = props
  const input = (
    <input
      className={classNames(
        'govuk-input',
        field.errors?.length && 'govuk-input--error',
        width && `govuk-input--width-${width}`,
        spacedLetters && 'govuk-input--extra-letter-spacing',
      )}
      id={field.id}
      name={field.name}
      type={type}
      spellCheck={rest.spellCheck}
      defaultValue={textOf(field.initialValue)}
      disabled={rest.disabled}
      aria-describedby={describedBy(props)}
      autoComplete={rest.autoComplete}
      pattern={rest.pattern}
      inputMode={rest.inputMode}
      autoCapitalize={rest.autoCapitalize}
    />
  )

  return (
    <LabelledField {...props}>
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix && (
            <div className="govuk-input__prefix" aria-hidden="true">
              {prefix}
            </div>
          )}
          {input}
          {suffix && (
            <div className="govuk-input__suffix" aria-hidden="true">
              {suffix}
            </div>
          )}
        </div>
      ) : (
        input
      )}
    </LabelledField>
  )
}

/** A whole number. A text box with the number keypad: a number box loses what was mistyped and scrolls by accident. */
export const NumberField = (props: Omit<TextFieldProps, 'type' | 'inputMode'>) => (
  <TextField width={4} {...props} type="text" inputMode="numeric" spellCheck={false} />
)

export const EmailField = (props: Omit<TextFieldProps, 'type'>) => (
  <TextField autoComplete="email" {...props} type="email" spellCheck={false} />
)

/** A time of day, typed any usual way and read by the `timeOfDay` shape. */
export const TimeField = ({ hint, ...props }: Omit<TextFieldProps, 'type'>) => {
  const { ui } = useWords()
  return <TextField width={5} {...props} type="text" hint={hint ?? ui.timeHint} />
}
