import { classNames } from '../class-names'
import { describedBy, type FieldProps, LabelledField } from './field'

export type FileFieldProps = FieldProps & {
  /** Kinds of file to offer, such as `.csv,text/csv`. */
  accept?: string
  multiple?: boolean
  /** On a phone, offer its camera or microphone at once. */
  capture?: 'user'
  disabled?: boolean
}

/** A file to send. Its form needs `upload`. */
export const FileField = (props: FileFieldProps) => {
  const { field, accept, multiple, capture, disabled } = props
  return (
    <LabelledField {...props}>
      <input
        className={classNames('govuk-file-upload', field.errors?.length && 'govuk-file-upload--error')}
        id={field.id}
        name={field.name}
        type="file"
        accept={accept}
        multiple={multiple}
        capture={capture}
        disabled={disabled}
        aria-describedby={describedBy(props)}
      />
    </LabelledField>
  )
}
