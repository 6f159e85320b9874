import { ownTracker, type TrackedLine } from '~/domain/tracker'
import { download, explorerPage, wordsOf } from '~/http'
import { csvStream, type ExportColumn } from '~/platform/csv-write'
import { stageAsked } from './asked'

/** The list as the page shows it, as a file. */
export const loader = explorerPage(async (actor, _params, url, request) => {
  const own = await ownTracker(actor, stageAsked(url))
  if (!own) return null
  const { tracker } = wordsOf(request)
  const { list, fields, states, routes, page } = tracker
  const columns: ExportColumn<TrackedLine>[] = [
    { head: list.what, value: ({ title }) => title },
    { head: fields.organisation, value: ({ organisation }) => organisation },
    { head: fields.route, value: ({ route }) => routes[route] },
    { head: list.stage, value: ({ state }) => states[state] },
    { head: page.deadline, value: ({ deadline }) => deadline },
    { head: list.step, value: ({ nextStep }) => nextStep },
    { head: fields.nextOn, value: ({ nextOn }) => nextOn },
    { head: list.documents, value: ({ documents: { ready, needed } }) => list.documentsReady(ready, needed) },
    { head: fields.link, value: ({ link }) => link },
  ]
  return download(csvStream(columns, [own.things]), list.fileName, 'text/csv; charset=utf-8')
})
