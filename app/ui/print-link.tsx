import type { ReactNode } from 'react'
import { useWords } from './words'

/** The way to paper: a page made for printing, or (where scripts run) the browser's own print. */
export const PrintLink = ({ href, children }: { href?: string; children?: ReactNode }) => {
  const { ui } = useWords()
  return href ? (
    <p className="govuk-body tv-print-link">
      <a className="govuk-link" href={href}>
        {children ?? ui.print}
      </a>
    </p>
  ) : (
    <button type="button" className="tv-link-button tv-print-link" data-print hidden>
      {children ?? ui.print}
    </button>
  )
}
