import type { WatchedLine } from '~/domain/tracker'
import { type Column, Table } from '~/ui/table'
import { useWords } from '~/ui/words'
import { DayShown } from './day'
import { StageTag } from './stage-tag'

/** Applications as staff and advisers see them: what, how far, and by when. */
export const WatchedTable = ({
  caption,
  rows,
  who,
}: {
  caption: string
  rows: readonly WatchedLine[]
  /** Of more than one learner, each row says whose it is. */
  who?: boolean
}) => {
  const { watched: words, routes } = useWords().tracker
  const whose: Column<WatchedLine> = {
    head: words.who,
    cell: ({ learnerId, label, yearGroup }) => (
      <>
        <a className="govuk-link" href={`/tracker/learners/${learnerId}`}>
          {label}
        </a>
        <br />
        <span className="tv-quiet">{words.year(yearGroup)}</span>
      </>
    ),
  }
  return (
    <Table
      caption={caption}
      captionHidden
      narrow="stack"
      rowKey={({ id }) => id}
      rows={rows}
      columns={[
        {
          head: words.what,
          header: true,
          cell: ({ title, organisation, route, suggested }) => (
            <>
              {title}
              <br />
              <span className="tv-quiet">{[organisation, routes[route]].filter(Boolean).join(' · ')}</span>
              {suggested && (
                <>
                  <br />
                  <span className="tv-quiet">{words.suggestedHere}</span>
                </>
              )}
            </>
          ),
        },
        ...(who ? [whose] : []),
        { head: words.stage, cell: ({ state }) => <StageTag state={state} /> },
        { head: words.day, cell: ({ day, daysLeft }) => <DayShown day={day} daysLeft={daysLeft} /> },
      ]}
    />
  )
}
