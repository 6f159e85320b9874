import { type BoardLine, boardToKeep } from '~/domain/encounters'
import { readBoardFilter } from '~/domain/encounters/forms'
import { download, page, wordsOf } from '~/http'
import { csvStream, type ExportColumn } from '~/platform/csv-write'
import type { Words } from '~/text'

const columnsIn = ({ coordinator, encounters }: Words): ExportColumn<BoardLine>[] => {
  const { board, steps, turns } = coordinator
  const heads = board.columns
  const kinds: Record<string, string> = encounters.kinds
  return [
    { head: heads.school, value: line => line.school },
    { head: heads.what, value: line => kinds[line.kind] ?? line.kind },
    { head: heads.years, value: line => line.yearGroups.join(' ') },
    { head: heads.learners, value: line => line.learners },
    { head: heads.state, value: line => encounters.states.request.coordinator[line.state] },
    { head: heads.since, value: line => line.stateSince },
    { head: heads.sent, value: line => line.submittedAt },
    { head: heads.wanted, value: line => line.seats },
    { head: heads.missing, value: line => line.seatsLeft },
    { head: heads.date, value: line => line.firstDate },
    { head: heads.level, value: line => line.level },
    { head: heads.first, value: line => (line.priority ? board.yes : board.no) },
    { head: heads.turn, value: line => `${turns[line.next.turn]}: ${steps[line.next.step]}` },
  ]
}

/** The board as it is filtered, as a table to keep. */
export const loader = page({ for: ['coordinator'] }, async (actor, _params, url, request) => {
  const lines = await boardToKeep(actor, readBoardFilter(url.searchParams))
  if (!lines) return null
  const words = wordsOf(request)
  const body = csvStream(columnsIn(words), [lines])
  return download(body, `${words.coordinator.board.fileName}.csv`, 'text/csv; charset=utf-8')
})
