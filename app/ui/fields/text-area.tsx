import { classNames } from '../class-names'
import { useWords } from '../words'
import { describedBy, FieldNotes, type FieldProps, FormGroup, Label, Optional, textOf } from './field'

export type TextAreaProps = FieldProps & {
  rows?: number
  /** The most characters allowed: said under the box, counted live where scripts run, checked by the form's schema. */
  limit?: number
  autoComplete?: string
  spellCheck?: boolean
}

/** Several lines of text. */
export const TextArea = (props: TextAreaProps) => {
  const { ui } = useWords()
  const { field, label, labelSize, pageHeading, hint, optional, rows = 5, limit, autoComplete, spellCheck } = props
  const infoId = `${field.id}-info`

  return (
    <FormGroup
      error={Boolean(field.errors?.length)}
      className={limit ? 'govuk-character-count' : undefined}
      limit={limit}
    >
      <Label htmlFor={field.id} size={labelSize} pageHeading={pageHeading}>
        <Optional optional={optional}>{label}</Optional>
      </Label>
      <FieldNotes field={field} hint={hint} />
      <textarea
        className={classNames(
          'govuk-textarea',
          field.errors?.length && 'govuk-textarea--error',
          limit && 'govuk-js-character-count',
        )}
        id={field.id}
        name={field.name}
        rows={rows}
        spellCheck={spellCheck}
        aria-describedby={classNames(limit && infoId, describedBy(props))}
        autoComplete={autoComplete}
        defaultValue={textOf(field.initialValue)}
      />
      {limit && (
        <div
          id={infoId}
          className="govuk-hint govuk-character-count__message"
          data-left={ui.charactersLeft}
          data-over={ui.charactersOver}
        >
          {ui.charactersAllowed(limit)}
        </div>
      )}
    </FormGroup>
  )
}
