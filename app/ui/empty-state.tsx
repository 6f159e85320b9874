import type { ReactNode } from 'react'
import { PathPattern } from './path-pattern'

/** Nothing here yet: what will stand here, why it is worth it, and the one thing to do about it. */
export const EmptyState = ({
  title,
  children,
  action,
  seed = 'empty',
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  /** Anything steady, such as the page's name: it draws the pattern. */
  seed?: string
}) => (
  <div className="tv-empty">
    <PathPattern seed={seed} />
    <div className="tv-empty__words">
      <h2 className="govuk-heading-m">{title}</h2>
      {typeof children === 'string' ? <p className="govuk-body">{children}</p> : children}
      {action}
    </div>
  </div>
)
