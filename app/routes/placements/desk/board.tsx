import { useLoaderData } from '@remix-run/react'
import { placementBoard } from '~/domain/placements'
import { page } from '~/http'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { Page, Section } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'
import { pageOf } from '../../network/list-address'
import { useColumns } from '../list-page'

export const meta = titled(words => words.placements.lists.board.title)

export const loader = page({ for: ['coordinator'] }, (actor, _params, { searchParams }) =>
  placementBoard(actor, searchParams.get('state') ?? '', pageOf(searchParams)),
)

/** Every placement of the hub by how it stands: how many, how long the longest has waited, and for whom. */
export default function PlacementBoard() {
  const { counts, rows, state, page: number, size, total } = useLoaderData<typeof loader>()
  const { lists, states, turns } = useWords().placements
  const columns = useColumns()
  const at = '/placements/board'
  return (
    <Page title={lists.board.title} lead={lists.board.lead} width="wide">
      {counts.length === 0 ? (
        <EmptyState title={lists.none}>{lists.noneText}</EmptyState>
      ) : (
        <Table
          caption={lists.state}
          captionHidden
          narrow="stack"
          rowKey={one => one.state}
          rows={counts}
          columns={[
            {
              head: lists.state,
              header: true,
              cell: one => (
                <a className="govuk-link" href={`${at}?state=${one.state}`}>
                  {states[one.state]}
                </a>
              ),
            },
            { head: lists.count, cell: one => one.count, numeric: true },
            { head: lists.waits, cell: one => (one.turn === 'nobody' ? '–' : turns[one.turn]) },
            { head: lists.longest, cell: one => (one.longest === null ? '–' : lists.waited(one.longest)) },
          ]}
        />
      )}
      <Section title={state ? states[state] : lists.everything}>
        {state && (
          <p className="govuk-body">
            <a className="govuk-link" href={at}>
              {lists.everything}
            </a>
          </p>
        )}
        <Table
          caption={state ? states[state] : lists.everything}
          captionHidden
          narrow="stack"
          rowKey={({ id }) => id}
          rows={rows}
          columns={[columns.place, columns.who, columns.days, columns.state, columns.waits]}
        />
        <Pages
          {...{ page: number, size, count: total }}
          href={one => `${at}?${state ? `state=${state}&` : ''}page=${one}`}
        />
      </Section>
    </Page>
  )
}
