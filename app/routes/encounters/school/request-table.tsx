import type { RequestLine } from '~/domain/encounters'
import { dayInShort } from '~/text/when'
import { type Column, Table } from '~/ui/table'
import { useLanguage, useWords } from '~/ui/words'
import { useLine } from './line'
import { StateTag } from './state-tag'

/** Requests as their school looks at them, one a line. */
export const RequestTable = ({
  lines,
  caption,
  several,
}: {
  lines: readonly RequestLine[]
  caption: string
  /** The reader belongs to more than one school. */
  several: boolean
}) => {
  const { requests } = useWords()
  const language = useLanguage()
  const line = useLine()
  const { columns, noDate, fewOf } = requests.list
  const school: Column<RequestLine> = { head: columns.school, cell: one => one.school }

  return (
    <Table
      caption={caption}
      captionHidden
      narrow="stack"
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          head: columns.what,
          header: true,
          cell: one => (
            <a className="govuk-link" href={`/requests/${one.id}`}>
              {line.what(one)}
              <span className="govuk-visually-hidden"> {line.who(one)}</span>
              {one.host && <span className="tv-quiet"> {requests.joint.together(one.host)}</span>}
            </a>
          ),
        },
        ...(several ? [school] : []),
        { head: columns.who, cell: one => line.who(one) },
        { head: columns.when, cell: ({ firstDate }) => (firstDate ? dayInShort(language, firstDate) : noDate) },
        { head: columns.employers, cell: one => (one.state === 'draft' ? '' : fewOf(one.saidYes, one.seats)) },
        { head: columns.state, cell: ({ state }) => <StateTag state={state} /> },
        { head: columns.next, cell: one => line.next(one) },
        { head: columns.turn, cell: one => line.turn(one) },
      ]}
    />
  )
}
