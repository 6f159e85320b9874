import { courseColumns } from '~/domain/matching'
import { download, page, wordsOf } from '~/http'
import { csvStream } from '~/platform/csv-write'
import { bringers } from './who'

/** A file of courses with its columns and no rows. */
export const loader = page({ for: bringers }, async (_actor, _params, _url, request) => {
  const columns = [...courseColumns.required, ...courseColumns.optional]
  const body = csvStream<never>(
    columns.map(head => ({ head, value: () => null })),
    [],
  )
  return download(body, wordsOf(request).sources.file.templateName, 'text/csv; charset=utf-8')
})
