import type { ReactNode } from 'react'
import { classNames } from './class-names'

type Tone = 'primary' | 'secondary' | 'warning'
const toned = (tone: Tone) => (tone === 'primary' ? undefined : `govuk-button--${tone}`)

export type ButtonProps = {
  children: ReactNode
  tone?: Tone
  /** `button` for scripts only; a plain form needs `submit`. */
  type?: 'submit' | 'button' | 'reset'
  name?: string
  value?: string
  id?: string
  disabled?: boolean
  /** The id of a form elsewhere on the page. */
  form?: string
  /** Sends the form to another address: a second verb is a second URL. */
  formAction?: string
  /** The long way on, for the front page and empty desks: adds an arrow. */
  start?: boolean
  className?: string
}

const Arrow = () => (
  <svg
    className="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
)

const Words = ({ children, start }: { children: ReactNode; start?: boolean | undefined }) => (
  <>
    {start && typeof children !== 'string' ? <span>{children}</span> : children}
    {start && <Arrow />}
  </>
)

/** Does something. Its words are a verb: "Send the request". */
export const Button = ({
  children,
  tone = 'primary',
  type = 'submit',
  start,
  disabled,
  className,
  ...rest
}: ButtonProps) => (
  <button
    type={type}
    disabled={disabled}
    aria-disabled={disabled || undefined}
    className={classNames('govuk-button', toned(tone), start && 'govuk-button--start', className)}
    {...rest}
  >
    <Words start={start}>{children}</Words>
  </button>
)

export type ButtonLinkProps = {
  href: string
  children: ReactNode
  tone?: Tone
  start?: boolean
  className?: string
}

/** Goes somewhere, and is the one strong way on from this page. Anything else is a plain link. */
export const ButtonLink = ({ href, children, tone = 'primary', start, className }: ButtonLinkProps) => (
  <a href={href} className={classNames('govuk-button', toned(tone), start && 'govuk-button--start', className)}>
    <Words start={start}>{children}</Words>
  </a>
)

/** Buttons and links that belong together, wrapping on phones. */
export const ButtonGroup = ({ children }: { children: ReactNode }) => (
  <div className="govuk-button-group">{children}</div>
)
