import { type Column, Table } from '~/ui/table'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { type Asked, sortBy } from '../directory-filters'

type Row = {
  id: string
  name: string
  sector: string
  town: string
  sizeBand: string
  sites: number
  monthlyCap: number
  pausedUntil: string | null
  joinedAt: string
  open: boolean
}

/** Employers, line by line: whole for those who look after the region, else name, sector and town. */
export const EmployerTable = ({
  rows,
  asked,
  whole,
  at,
}: {
  rows: readonly Row[]
  asked: Asked
  whole: boolean
  at: string
}) => {
  const { directory, encounters } = useWords()
  const { columns, title } = directory.employers
  const sectors: Record<string, string> = encounters.sectors
  const sizes: Record<string, string> = directory.sizes
  const more: Column<Row>[] = [
    { head: columns.size, sort: sortBy(at, asked, 'size'), cell: row => sizes[row.sizeBand] ?? row.sizeBand },
    { head: columns.sites, numeric: true, cell: row => row.sites },
    { head: columns.asks, numeric: true, cell: row => row.monthlyCap },
    { head: columns.paused, cell: row => row.pausedUntil && <When at={row.pausedUntil} form="date" /> },
    {
      head: columns.joined,
      sort: sortBy(at, asked, 'joined'),
      cell: row => row.joinedAt && <When at={row.joinedAt} form="date" />,
    },
  ]
  return (
    <Table
      caption={title}
      captionHidden
      narrow={whole ? 'scroll' : 'stack'}
      rows={rows}
      rowKey={row => row.id}
      columns={[
        {
          head: columns.name,
          header: true,
          sort: sortBy(at, asked, 'name'),
          cell: row =>
            row.open ? (
              <a className="govuk-link" href={`${at}/${row.id}`}>
                {row.name}
              </a>
            ) : (
              row.name
            ),
        },
        {
          head: columns.sector,
          sort: sortBy(at, asked, 'sector'),
          cell: row => sectors[row.sector] ?? directory.unknown,
        },
        { head: columns.town, sort: sortBy(at, asked, 'town'), cell: row => row.town },
        ...(whole ? more : []),
      ]}
    />
  )
}
