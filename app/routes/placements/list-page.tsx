import type { Heap, PlacementLine } from '~/domain/placements'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { type Column, Table } from '~/ui/table'
import { Tabs } from '~/ui/tabs'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { useDays, useTurn } from './view'

export type Listed = { heap: Heap; total: number; page: number; size: number; rows: PlacementLine[] }

/** The columns that every list of placements has. */
export const useColumns = (): { [name in 'who' | 'place' | 'days' | 'state' | 'waits']: Column<PlacementLine> } => {
  const { lists, states, who } = useWords().placements
  const [days, turn] = [useDays(), useTurn()]
  return {
    who: {
      head: lists.who,
      cell: one => (one.label === null ? who(one.yearGroup) : lists.whoIs(one.label, one.yearGroup)),
    },
    place: {
      head: lists.place,
      header: true,
      cell: one => (
        <>
          <a className="govuk-link" href={`/placements/${one.id}`}>
            {one.opportunity.title}
          </a>
          <br />
          <span className="tv-quiet">{one.opportunity.organisation}</span>
        </>
      ),
    },
    days: { head: lists.days, cell: days },
    state: { head: lists.state, cell: one => <Tag>{states[one.state]}</Tag> },
    waits: {
      head: lists.waits,
      cell: one => (one.turn === 'nobody' ? '–' : `${turn(one)}, ${lists.waited(one.waited)}`),
    },
  }
}

/** A list of placements in four heaps: for the reader, on their way, over, all. */
export const ListPage = ({
  at,
  of,
  listed,
  find,
}: {
  at: string
  of: 'staff' | 'host'
  listed: Listed
  find?: boolean
}) => {
  const { lists } = useWords().placements
  const columns = useColumns()
  const { heap, rows, page, size, total } = listed
  return (
    <Page
      title={lists[of].title}
      lead={lists[of].lead}
      width="wide"
      aside={
        find && (
          <a className="govuk-link" href="/opportunities?kind=placement">
            {lists.find}
          </a>
        )
      }
    >
      <Tabs
        label={lists[of].title}
        items={(['yours', 'running', 'over', 'all'] as const).map(one => ({
          ...{ href: `${at}?show=${one}`, text: lists.heaps[one], current: one === heap },
        }))}
      />
      {rows.length === 0 ? (
        <EmptyState title={lists.none}>{lists.noneText}</EmptyState>
      ) : (
        <Table
          caption={lists.heaps[heap]}
          captionHidden
          narrow="stack"
          rowKey={({ id }) => id}
          columns={[columns.who, columns.place, columns.days, columns.state, columns.waits]}
          rows={rows}
        />
      )}
      <Pages page={page} size={size} count={total} href={number => `${at}?show=${heap}&page=${number}`} />
    </Page>
  )
}
