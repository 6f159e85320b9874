import type { ReactNode } from 'react'
import { useWords } from './words'

export type SummaryError = { text: ReactNode; href?: string }

/** What is wrong on this page, each line leading to its field. It takes the focus as the page opens, scripts or not. */
export const ErrorSummary = ({
  errors,
  title,
  description,
}: {
  errors: readonly SummaryError[]
  title?: ReactNode
  description?: ReactNode
}) => {
  const { ui } = useWords()
  return (
    // biome-ignore lint/a11y/noAutofocus: people must meet the problem first; without scripts nothing else moves the focus
    <div className="govuk-error-summary" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title ?? ui.errorTitle}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map((error, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
                <li key={index}>{error.href ? <a href={error.href}>{error.text}</a> : error.text}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
