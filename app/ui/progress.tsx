import type { ReactNode } from 'react'
import { useWords } from './words'

/**
 * How far a long job is. While `refresh` is given the page asks again by itself: scripts renew this part,
 * and without them the whole page reloads.
 */
export const Progress = ({
  label,
  done,
  total,
  message,
  refresh,
  id = 'progress',
}: {
  label: ReactNode
  done: number
  /** Unknown while the job counts what there is to do. */
  total?: number | null
  message?: ReactNode
  /** Seconds until the page asks again; left out once the job has ended. */
  refresh?: number | undefined
  id?: string
}) => {
  const { ui } = useWords()
  return (
    <div className="tv-progress" id={id} data-refresh={refresh}>
      <label htmlFor={`${id}-bar`} className="tv-progress__label">
        {label}
      </label>
      <progress id={`${id}-bar`} max={total ?? undefined} value={total ? Math.min(done, total) : undefined} />
      <p className="tv-progress__count">
        {total ? ui.progress.of(done, total) : ui.progress.starting}
        {message && <> · {message}</>}
      </p>
      {refresh !== undefined && (
        <>
          <p className="govuk-body-s tv-quiet">{ui.progress.leave}</p>
          <noscript>
            <meta httpEquiv="refresh" content={String(refresh)} />
          </noscript>
        </>
      )}
    </div>
  )
}
