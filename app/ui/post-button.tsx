import type { ReactNode } from 'react'
import { Button, type ButtonProps } from './button'
import { Hidden } from './fields/hidden'

/** One press that changes something and needs no other answer: a form of its own, so that no link ever acts. */
export const PostButton = ({
  action,
  hidden = {},
  tone = 'secondary',
  about,
  children,
}: {
  action: string
  hidden?: Readonly<Record<string, string | number>>
  tone?: ButtonProps['tone']
  /** What it is about, for people who hear buttons out of place. */
  about?: string
  children: ReactNode
}) => (
  <form className="tv-post" method="post" action={action}>
    {Object.entries(hidden).map(([name, value]) => (
      <Hidden key={name} name={name} value={value} />
    ))}
    <Button tone={tone}>
      {children}
      {about && <span className="govuk-visually-hidden"> {about}</span>}
    </Button>
  </form>
)
