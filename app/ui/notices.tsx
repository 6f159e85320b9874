import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { useWords } from './words'

/** Says on every page of a demo that nothing here is real. */
export const DemoBanner = ({ change, letters }: { change?: string; letters?: string }) => {
  const { ui } = useWords()
  return (
    <section className="tv-demo" aria-label={ui.demo.tag}>
      <p className="govuk-width-container tv-wide">
        <strong>{ui.demo.tag}</strong> {ui.demo.text} {change && <a href={change}>{ui.demo.change}</a>}{' '}
        {letters && <a href={letters}>{ui.demo.letters}</a>}
      </p>
    </section>
  )
}

/** That this is new, or being tried. */
export const PhaseNotice = ({ tag, children }: { tag: ReactNode; children?: ReactNode }) => (
  <div className="govuk-phase-banner govuk-width-container">
    <p className="govuk-phase-banner__content">
      <strong className="govuk-tag govuk-phase-banner__content__tag">{tag}</strong>
      <span className="govuk-phase-banner__text">{children}</span>
    </p>
  </div>
)

/** A passage set apart from the text around it. */
export const InsetText = ({ children, id }: { children?: ReactNode; id?: string }) => (
  <div id={id} className="govuk-inset-text">
    {children}
  </div>
)

/** What goes wrong if this is not heeded. */
export const WarningText = ({ children, label }: { children?: ReactNode; label?: string }) => {
  const { ui } = useWords()
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{label ?? ui.warning}</span> {children}
      </strong>
    </div>
  )
}

/** More for those who want it; open or shut without scripts. */
export const Details = ({
  summary,
  open,
  id,
  className,
  children,
}: {
  summary: ReactNode
  open?: boolean
  id?: string
  className?: string
  children?: ReactNode
}) => (
  <details id={id} className={classNames('govuk-details', className)} open={open}>
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">{summary}</span>
    </summary>
    <div className="govuk-details__text">{children}</div>
  </details>
)
