import { type RequestLine, requestsToKeep } from '~/domain/encounters'
import { download, page, wordsOf } from '~/http'
import { csvStream, type ExportColumn } from '~/platform/csv-write'
import type { Words } from '~/text'
import { filterIn } from './request-filter'
import { schoolStaff } from './staff'

const columnsIn = ({ requests, encounters }: Words): ExportColumn<RequestLine>[] => {
  const { columns } = requests.list
  const kinds: Record<string, string> = encounters.kinds
  return [
    { head: columns.school, value: ({ school }) => school },
    { head: columns.what, value: ({ kind }) => kinds[kind] ?? kind },
    { head: requests.fields.purpose, value: ({ purpose }) => purpose },
    { head: columns.who, value: ({ groups }) => groups.map(({ name }) => name).join('; ') },
    { head: requests.joint.column, value: ({ host }) => host },
    { head: columns.learners, value: ({ learners }) => learners },
    { head: columns.when, value: ({ firstDate }) => firstDate },
    { head: requests.fields.seats, value: ({ seats }) => seats },
    { head: columns.employers, value: ({ employers }) => employers.join('; ') },
    { head: columns.state, value: ({ state }) => encounters.states.request.school[state] },
    { head: columns.turn, value: ({ next }) => requests.turns[next.turn] },
    { head: columns.sent, value: ({ stateSince }) => stateSince },
  ]
}

/** The list as a file, with the same filter in its address. */
export const loader = page({ for: schoolStaff }, async (actor, _params, url, request) => {
  const words = wordsOf(request)
  const lines = await requestsToKeep(actor, filterIn(url))
  return download(
    csvStream(columnsIn(words), [lines]),
    `${words.requests.list.fileName}.csv`,
    'text/csv; charset=utf-8',
  )
})
