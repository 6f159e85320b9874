import type { BoardLine } from '~/domain/encounters'
import { type BoardFilter, type BoardSort, boardAddress } from '~/domain/encounters/forms'
import { type Column, Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { daysFrom, useSay } from './say'

type Line = BoardLine

/** The heading's link: sorts by it, and the other way round when it is sorted by it already. */
const sortOf = (filter: BoardFilter, sort: BoardSort): Column<Line>['sort'] => {
  const here = filter.sort === sort
  return {
    href: boardAddress(filter, { sort, down: here && !filter.down }),
    now: here ? (filter.down ? 'descending' : 'ascending') : undefined,
  }
}

const useColumns = (filter: BoardFilter, at: Date): Column<Line>[] => {
  const { coordinator } = useWords()
  const say = useSay()
  const words = coordinator.board
  const { columns } = words
  return [
    {
      head: columns.school,
      header: true,
      sort: sortOf(filter, 'school'),
      cell: line => (
        <>
          <a className="govuk-link" href={`/board/${line.id}`}>
            {line.school}
          </a>
          {line.priority && <Tag tone="attention">{words.priority}</Tag>}
        </>
      ),
    },
    {
      head: columns.what,
      cell: line => (
        <>
          {say.kind(line.kind)}
          <span className="tv-quiet">
            , {say.years(line.yearGroups)}, {words.learners(line.learners)}
          </span>
        </>
      ),
    },
    { head: columns.state, cell: line => <Tag tone={say.tone(line.state)}>{say.state(line.state)}</Tag> },
    {
      head: columns.since,
      sort: sortOf(filter, 'since'),
      cell: line => words.waited(daysFrom(line.stateSince, at)),
    },
    {
      head: columns.short,
      sort: sortOf(filter, 'shortfall'),
      cell: line => words.shortBy(line.seatsLeft, line.seats),
    },
    {
      head: columns.date,
      sort: sortOf(filter, 'date'),
      cell: line => (line.firstDate ? <When at={line.firstDate} form="short" /> : words.noDate),
    },
    { head: columns.level, sort: sortOf(filter, 'level'), numeric: true, cell: line => line.level ?? '–' },
    {
      head: columns.turn,
      cell: line => (
        <>
          {say.turn(line.next)}
          <span className="tv-quiet">: {say.step(line.next)}</span>
        </>
      ),
    },
  ]
}

/** The requests of one heap, line by line. */
export const BoardTable = ({ lines, filter, at }: { lines: readonly Line[]; filter: BoardFilter; at: Date }) => {
  const { coordinator } = useWords()
  return (
    <Table
      caption={coordinator.board.groups[filter.group]}
      captionHidden
      narrow="scroll"
      rows={lines}
      rowKey={line => line.id}
      columns={useColumns(filter, at)}
    />
  )
}
