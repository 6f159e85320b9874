import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { useWords } from '../words'

/** What a field needs to know of the form's state; Conform's field metadata fits. */
export type Field = {
  id: string
  name: string
  errors?: string[] | undefined
  initialValue?: unknown
}

/** A field outside a Conform form, such as a filter: its value comes from the address. */
export const plainField = (name: string, initialValue?: unknown, id: string = name): Field => ({
  id,
  name,
  initialValue,
})

/** The first value typed, as text; a list or object has none. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

export type Size = 's' | 'm' | 'l' | 'xl'

/** The props every field takes. */
export type FieldProps = {
  field: Field
  label: ReactNode
  labelSize?: Size
  /** The label is the page's heading too: one question a page. */
  pageHeading?: boolean
  hint?: ReactNode
  /** Says "(optional)" after the label. */
  optional?: boolean
  /** Ids of other elements that describe the field. */
  describedBy?: string
}

export const hintId = (id: string) => `${id}-hint`
export const errorId = (id: string) => `${id}-error`

/** The value of `aria-describedby`: what the page adds, then the hint, then the error. */
export const describedBy = ({ field, hint, describedBy: own }: Pick<FieldProps, 'field' | 'hint' | 'describedBy'>) =>
  classNames(own, hint ? hintId(field.id) : '', field.errors?.length ? errorId(field.id) : '')

/** "Label (optional)". */
export const Optional = ({ children, optional }: { children: ReactNode; optional?: boolean | undefined }) => {
  const { ui } = useWords()
  return optional ? (
    <>
      {children} ({ui.optional})
    </>
  ) : (
    children
  )
}

export const Label = ({
  htmlFor,
  size,
  pageHeading,
  children,
}: {
  htmlFor?: string
  size?: Size | undefined
  pageHeading?: boolean | undefined
  children?: ReactNode
}) => {
  const label = (
    <label className={classNames('govuk-label', size && `govuk-label--${size}`)} htmlFor={htmlFor}>
      {children}
    </label>
  )
  return pageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label
}

export const Hint = ({ id, children }: { id?: string; children: ReactNode }) => (
  <div id={id} className="govuk-hint">
    {children}
  </div>
)

export const ErrorMessage = ({ id, children }: { id?: string; children: ReactNode }) => {
  const { ui } = useWords()
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">{ui.error}</span> {children}
    </p>
  )
}

/** The hint and the error of a field, in the order they are read. */
export const FieldNotes = ({ field, hint }: { field: Field; hint?: ReactNode }) => (
  <>
    {hint && <Hint id={hintId(field.id)}>{hint}</Hint>}
    {field.errors?.[0] && <ErrorMessage id={errorId(field.id)}>{field.errors[0]}</ErrorMessage>}
  </>
)

/** The group around one field, marked when it is in error. */
export const FormGroup = ({
  error,
  className,
  limit,
  children,
}: {
  error?: boolean
  className?: string
  limit?: number | undefined
  children: ReactNode
}) => (
  <div className={classNames('govuk-form-group', error && 'govuk-form-group--error', className)} data-maxlength={limit}>
    {children}
  </div>
)

/** Label, hint and error around one control. */
export const LabelledField = ({
  field,
  label,
  labelSize,
  pageHeading,
  hint,
  optional,
  children,
}: FieldProps & { children: ReactNode }) => (
  <FormGroup error={Boolean(field.errors?.length)}>
    <Label htmlFor={field.id} size={labelSize} pageHeading={pageHeading}>
      <Optional optional={optional}>{label}</Optional>
    </Label>
    <FieldNotes field={field} hint={hint} />
    {children}
  </FormGroup>
)
