import { fileColumns } from '~/domain/network'
import { download, page, wordsOf } from '~/http'
import { csvStream } from '~/platform/csv-write'
import { keepers } from './who'

/** An employers file with its columns and no rows. */
export const loader = page({ for: keepers }, async (_actor, _params, _url, request) => {
  const employers = fileColumns.find(({ name }) => name === 'employers')
  const columns = [...(employers?.required ?? []), ...(employers?.optional ?? [])]
  const body = csvStream<never>(
    columns.map(head => ({ head, value: () => null })),
    [],
  )
  return download(body, wordsOf(request).imports.template.fileName, 'text/csv; charset=utf-8')
})
