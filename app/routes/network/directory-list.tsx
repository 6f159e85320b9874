import type { ReactNode } from 'react'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { useWords } from '~/ui/words'
import { type Asked, addressWith } from './directory-filters'

type List = {
  words: {
    title: string
    lead: (total: number) => string
    empty: string
    emptyText: string
    add: string
    bringIn?: string
  }
  /** Where the list is, without its slash; also the seed of the picture of an empty one. */
  at: string
  asked: Asked & { page: number }
  found: { total: number; size: number; whole: boolean; mayAdd: boolean }
  filters: ReactNode
  /** The rows as a table. */
  children: ReactNode
}

/** What is asked for beside the order and the page. */
const isFiltered = ({ sort: _sort, down: _down, page: _page, ...filters }: Asked): boolean =>
  Object.values(filters).some(Boolean)

/** One list of the directory: what may be added, filters, rows, pages, and a file for those who see all of it. */
export const DirectoryList = ({ words, at, asked, found, filters, children }: List) => {
  const { directory } = useWords()
  const { total, size, whole, mayAdd } = found
  const here = `/${at}`
  const add = mayAdd && (
    <ButtonGroup>
      <ButtonLink href={`${here}/new`}>{words.add}</ButtonLink>
      {words.bringIn && (
        <a className="govuk-link" href="/imports/new">
          {words.bringIn}
        </a>
      )}
    </ButtonGroup>
  )
  if (total === 0 && !isFiltered(asked))
    return (
      <Page title={words.title}>
        <EmptyState title={words.empty} seed={at} action={add}>
          <p className="govuk-body">{words.emptyText}</p>
        </EmptyState>
      </Page>
    )

  return (
    <Page title={words.title} lead={words.lead(total)} width="wide">
      {add}
      {filters}
      {total === 0 ? (
        <EmptyState title={directory.noMatch}>
          <p className="govuk-body">{directory.noMatchText}</p>
        </EmptyState>
      ) : (
        children
      )}
      <Pages page={asked.page} size={size} count={total} href={to => addressWith(here, asked, { page: to })} />
      {whole && total > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={addressWith(`${here}.csv`, asked, {})}>
            {directory.download}
          </a>
        </p>
      )}
    </Page>
  )
}
