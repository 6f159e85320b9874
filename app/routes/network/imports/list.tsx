import { useLoaderData } from '@remix-run/react'
import { importsOf, importsPerPage } from '~/domain/network'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { Table } from '~/ui/table'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { listAddress, pageOf } from '../list-address'
import { StateTag } from './state-tag'
import { keepers } from './who'

export const meta = titled(words => words.imports.list.title)

export const loader = page({ for: keepers }, async (actor, _params, { searchParams }) => {
  const at = pageOf(searchParams)
  const found = await importsOf(actor, { page: at })
  return found && { at, size: importsPerPage, ...found }
})

export default function ImportsPage() {
  const { at, size, total, rows } = useLoaderData<typeof loader>()
  const { imports } = useWords()
  const words = imports.list
  if (total === 0)
    return (
      <Page title={words.title}>
        <EmptyState
          title={words.empty}
          seed="imports"
          action={<ButtonLink href="/imports/new">{words.upload}</ButtonLink>}
        >
          <p className="govuk-body">{words.emptyText}</p>
        </EmptyState>
      </Page>
    )

  return (
    <Page title={words.title} lead={words.lead} width="wide">
      <ButtonGroup>
        <ButtonLink href="/imports/new">{words.upload}</ButtonLink>
      </ButtonGroup>
      <Table
        caption={words.title}
        captionHidden
        narrow="stack"
        rows={rows}
        rowKey={row => row.id}
        columns={[
          {
            head: words.columns.file,
            header: true,
            cell: row => (
              <a className="govuk-link" href={`/imports/${row.id}`}>
                {row.fileName}
              </a>
            ),
          },
          {
            head: words.columns.what,
            cell: row =>
              row.layout
                ? imports.layouts[row.layout as keyof typeof imports.layouts]
                : imports.kinds[row.kind as 'schools'],
          },
          { head: words.columns.when, cell: row => <When at={row.createdAt} form="moment" /> },
          { head: words.columns.state, cell: row => <StateTag state={row.state as 'checked'} /> },
          { head: words.columns.change, cell: row => words.change(row.added, row.changed, row.closed) },
        ]}
      />
      <Pages page={at} size={size} count={total} href={to => listAddress('/imports', { page: to })} />
    </Page>
  )
}
