import { useLoaderData } from '@remix-run/react'
import { watchedDeadlines, watchers } from '~/domain/tracker'
import { page } from '~/http'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { useWords } from '~/ui/words'
import { pageOf } from '../network/list-address'
import { WatchedTable } from './watched-table'

export const meta = titled(words => words.tracker.watched.title)
export const loader = page({ for: watchers }, (actor, _params, { searchParams }) =>
  watchedDeadlines(actor, pageOf(searchParams)),
)

/** What the reader's learners have under way, the nearest deadline first. */
export default function Watched() {
  const { rows, page: number, size, total } = useLoaderData<typeof loader>()
  const { watched: words } = useWords().tracker
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      {rows.length === 0 ? (
        <EmptyState title={words.none} seed="applications">
          {words.noneText}
        </EmptyState>
      ) : (
        <WatchedTable caption={words.title} rows={rows} who />
      )}
      <Pages page={number} size={size} count={total} href={one => `/tracker/learners?page=${one}`} />
    </Page>
  )
}
