import { useLoaderData } from '@remix-run/react'
import { problemsOf, problemsPerPage } from '~/domain/network'
import { page } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { useWords } from '~/ui/words'
import { listAddress, pageOf } from '../list-address'
import { ProblemTable } from './problem-table'
import { keepers } from './who'

export const meta = titled(words => words.imports.list.title)

export const loader = page({ for: keepers }, async (actor, { importId = '', fix = '' }, { searchParams }) => {
  const at = pageOf(searchParams)
  const found = await problemsOf(actor, importId, { fix, page: at })
  return found && { at, size: problemsPerPage, ...found }
})

export default function ProblemsPage() {
  const { at, size, file, fix, costs, total, rows } = useLoaderData<typeof loader>()
  const { imports } = useWords()
  const { wrong, mend } = imports.fixes[fix]
  return (
    <Page
      title={wrong}
      caption={file.fileName}
      lead={`${mend} ${imports.report.costs[costs]}`}
      back={`/imports/${file.id}`}
      width="wide"
    >
      <ProblemTable rows={rows} caption={wrong} />
      <Pages
        page={at}
        size={size}
        count={total}
        href={to => listAddress(`/imports/${file.id}/problems/${fix}`, { page: to })}
      />
    </Page>
  )
}
