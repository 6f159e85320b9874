import { Fragment, type ReactNode } from 'react'
import { classNames } from '../class-names'
import { describedBy as describe, type Field, FieldNotes, type FieldProps, FormGroup, Optional, textOf } from './field'
import { Fieldset } from './fieldset'

export type Choice = {
  value: string
  text: ReactNode
  hint?: ReactNode
  disabled?: boolean
  /** Choosing this one unticks the others, where scripts run: "None of these". */
  exclusive?: boolean
  /** Fields that belong to this choice: shown while it is chosen, always shown in old browsers. */
  reveals?: ReactNode
}
type Divider = { divider: string }

export type ChoicesProps = Omit<FieldProps, 'label'> & {
  /** The question. Leave out only where the page around already asks it. */
  label?: ReactNode
  options: readonly (Choice | Divider)[]
  inline?: boolean
  small?: boolean
}

type Kind = 'radios' | 'checkboxes'

const chosenOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap(one => textOf(one) ?? [])

const itemId = (field: Field, index: number) => (index === 0 ? field.id : `${field.id}-${index + 1}`)

/** One box with its label, hint and what it reveals. Also what tests of markup compare with the framework's. */
const Item = ({
  kind,
  id,
  name,
  choice,
  checked,
  describedBy,
}: {
  kind: Kind
  id: string
  name: string
  choice: Choice
  checked: boolean
  describedBy?: string | undefined
}) => {
  const itemHint = choice.hint ? `${id}-item-hint` : undefined
  const reveals = choice.reveals ? `conditional-${id}` : undefined
  return (
    <>
      <div className={`govuk-${kind}__item`}>
        <input
          className={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={choice.value}
          defaultChecked={checked}
          disabled={choice.disabled}
          data-behaviour={choice.exclusive ? 'exclusive' : undefined}
          data-aria-controls={reveals}
          aria-describedby={classNames(describedBy, itemHint)}
        />
        <label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>
          {choice.text}
        </label>
        {choice.hint && (
          <div id={itemHint} className={`govuk-hint govuk-${kind}__hint`}>
            {choice.hint}
          </div>
        )}
      </div>
      {choice.reveals && (
        <div
          className={classNames(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}
          id={reveals}
        >
          {choice.reveals}
        </div>
      )}
    </>
  )
}

const Choices = ({ kind, ...props }: ChoicesProps & { kind: Kind }) => {
  const { field, label, labelSize, pageHeading, hint, optional, options, inline, small } = props
  const chosen = chosenOf(field.initialValue)
  const notes = describe(props)
  const items = (
    <>
      <FieldNotes field={field} hint={hint} />
      <div className={classNames(`govuk-${kind}`, inline && `govuk-${kind}--inline`, small && `govuk-${kind}--small`)}>
        {options.map((option, index) =>
          'divider' in option ? (
            <div key={option.divider} className={`govuk-${kind}__divider`}>
              {option.divider}
            </div>
          ) : (
            <Fragment key={option.value}>
              <Item
                kind={kind}
                id={itemId(field, index)}
                name={field.name}
                choice={option}
                checked={chosen.includes(option.value)}
                describedBy={!label && kind === 'checkboxes' ? notes : undefined}
              />
            </Fragment>
          ),
        )}
      </div>
    </>
  )

  return (
    <FormGroup error={Boolean(field.errors?.length)}>
      {label ? (
        <Fieldset
          legend={<Optional optional={optional}>{label}</Optional>}
          legendSize={labelSize}
          pageHeading={pageHeading}
          describedBy={notes}
        >
          {items}
        </Fieldset>
      ) : (
        items
      )}
    </FormGroup>
  )
}

/** One choice of a few. */
export const Radios = (props: ChoicesProps) => <Choices kind="radios" {...props} />

/** Any number of choices. Its schema is `z.array(…)`. */
export const Checkboxes = (props: ChoicesProps) => <Choices kind="checkboxes" {...props} />

/** One box to tick: yes or nothing. Its schema is `z.boolean()`, sent as `on`. */
export const Checkbox = ({
  field,
  label,
  hint,
  small,
}: Pick<FieldProps, 'field' | 'label' | 'hint'> & { small?: boolean }) => (
  <Choices
    kind="checkboxes"
    field={{ ...plain(field), initialValue: field.initialValue === true ? 'on' : field.initialValue }}
    small={small}
    options={[{ value: 'on', text: label, hint }]}
  />
)

// Conform's fields are proxies: spreading one copies nothing.
const plain = ({ id, name, errors, initialValue }: Field): Field => ({ id, name, errors, initialValue })
