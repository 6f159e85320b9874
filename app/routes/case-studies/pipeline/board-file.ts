import { type PipelineLine, pipelineToKeep } from '~/domain/case-studies'
import { readPipelineFilter } from '~/domain/case-studies/forms'
import { download, page, wordsOf } from '~/http'
import { csvStream, type ExportColumn } from '~/platform/csv-write'
import type { Words } from '~/text'

const columnsIn = ({ nominating }: Words): ExportColumn<PipelineLine>[] => {
  const { columns } = nominating.pipeline
  const { states, turns, one } = nominating
  return [
    { head: columns.name, value: line => line.name },
    { head: columns.role, value: line => line.role },
    { head: columns.state, value: line => states[line.state] },
    { head: columns.since, value: line => line.stateSince },
    { head: columns.turn, value: line => turns[line.turn] },
    { head: columns.employer, value: line => line.employer },
    { head: columns.module, value: line => line.module },
    { head: columns.recordist, value: line => line.recordist },
    { head: columns.named, value: line => line.createdAt },
    {
      head: columns.flags,
      value: line =>
        [line.sharedDevice ? one.sharedDevice : '', line.sharedDomain ? one.sharedDomain : '']
          .filter(Boolean)
          .join(' '),
    },
  ]
}

/** The pipeline as it is filtered, as a table to keep. */
export const loader = page(
  { for: ['coordinator', 'recordist', 'editor', 'safeguarding-lead'] },
  async (actor, _params, url, request) => {
    const lines = await pipelineToKeep(actor, readPipelineFilter(url.searchParams))
    if (!lines) return null
    const words = wordsOf(request)
    const body = csvStream(columnsIn(words), [lines])
    return download(body, `${words.nominating.pipeline.fileName}.csv`, 'text/csv; charset=utf-8')
  },
)
