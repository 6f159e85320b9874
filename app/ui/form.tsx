import { type SubmissionResult, useForm } from '@conform-to/react'
import { type ReactNode, useId } from 'react'
import type { z } from 'zod'
import { Button, ButtonGroup } from './button'
import { ErrorSummary, type SummaryError } from './error-summary'
import { Hidden } from './fields/hidden'
import { useWords } from './words'

export * from './fields'

type Shape = z.ZodType<object>
type Typed<S extends Shape> = z.input<S> & Record<string, unknown>
type Fields<S extends Shape> = ReturnType<typeof useForm<Typed<S>>>[1]

export type FormForProps<S extends Shape> = {
  /** What the action checks against; here it gives the fields their names and types. */
  schema: S
  /** The action's answer: its errors are shown and what was typed is kept. */
  result?: SubmissionResult | undefined
  /** What the fields hold at first. */
  values?: Partial<Record<keyof z.input<S>, unknown>> | undefined
  children?: (fields: Fields<S>) => ReactNode
  /** The words on the button. */
  send?: ReactNode
  tone?: 'primary' | 'secondary' | 'warning'
  /** What stands beside the button, such as a Cancel link. */
  beside?: ReactNode
  /** Where it is sent; the page's own address when left out. A form on an index route must say. */
  action?: string
  /** Values carried along unseen. */
  hidden?: Readonly<Record<string, string | number>>
  /** The form sends files. */
  upload?: boolean
  /** Ids of the fields begin with this; made up when left out. */
  id?: string
  className?: string
}

/** An error in one of several ticked boxes belongs to the question, which is what the reader sees. */
const folded = (result: SubmissionResult | undefined): SubmissionResult | null =>
  result?.error
    ? {
        ...result,
        error: Object.fromEntries(
          Object.entries(result.error).map(([name, messages]) => [name.replace(/\[\d+\]$/, ''), messages]),
        ),
      }
    : (result ?? null)

/** Each error with the address of its field, the form's own first. A date's leads to the first of its three boxes. */
const summary = (formId: string, { error, fields = [] }: SubmissionResult): SummaryError[] =>
  Object.entries(error ?? {})
    .sort(([a], [b]) => Number(b === '') - Number(a === ''))
    .flatMap(([name, messages]) =>
      name === ''
        ? (messages ?? []).map(text => ({ text }))
        : (messages ?? []).slice(0, 1).map(text => ({
            text,
            href: `#${formId}-${name}${fields.includes(`${name}.day`) ? '-day' : ''}`,
          })),
    )

/**
 * A form that works without scripts: posted plainly, checked by the server, and drawn again with every error and all
 * that was typed. It shows the error summary above itself.
 */
export const FormFor = <S extends Shape>(props: FormForProps<S>) => {
  const { ui } = useWords()
  const made = `f${useId().replaceAll(':', '')}`
  const { id = made, values, children, send = ui.send, tone = 'primary', hidden = {} } = props
  const result = folded(props.result)
  const [form, fields] = useForm<Typed<S>>({
    id,
    lastResult: result,
    defaultValue: values as never,
  })
  const errors = summary(id, result ?? {})

  return (
    <>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <form
        id={form.id}
        className={props.className}
        method="post"
        action={props.action}
        encType={props.upload ? 'multipart/form-data' : undefined}
        noValidate
      >
        {Object.entries(hidden).map(([name, value]) => (
          <Hidden key={name} name={name} value={value} />
        ))}
        {children?.(fields)}
        <ButtonGroup>
          <Button tone={tone}>{send}</Button>
          {props.beside}
        </ButtonGroup>
      </form>
    </>
  )
}
