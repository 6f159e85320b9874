import type { ReactNode } from 'react'
import type { similarRequests } from '~/domain/encounters'
import { Table } from '~/ui/table'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { useSay } from './say'

export type SimilarRequest = Awaited<ReturnType<typeof similarRequests>>[number]

/** Open requests that one employer might serve together with this one. */
export const Similar = ({
  requests,
  join,
}: {
  requests: readonly SimilarRequest[]
  join: (other: SimilarRequest) => ReactNode
}) => {
  const { coordinator } = useWords()
  const say = useSay()
  const words = coordinator.triage
  const { columns } = words
  return (
    <Table
      caption={words.similar}
      captionHidden
      narrow="stack"
      rows={requests}
      rowKey={other => other.id}
      columns={[
        {
          head: columns.school,
          header: true,
          cell: other => (
            <a className="govuk-link" href={`/board/${other.id}`}>
              {other.school}
            </a>
          ),
        },
        {
          head: columns.what,
          cell: other => (
            <>
              {other.purpose}
              <span className="tv-quiet">
                {' '}
                {say.years(other.yearGroups)}, {coordinator.board.learners(other.learners)}
              </span>
            </>
          ),
        },
        { head: columns.when, cell: other => other.firstDate && <When at={other.firstDate} form="short" /> },
        {
          head: columns.distance,
          cell: other => (other.sameSchool ? words.sameSchool : other.km === null ? '' : words.km(other.km)),
        },
        { head: columns.join, cell: join },
      ]}
    />
  )
}
