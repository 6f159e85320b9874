import type { InstitutionsAsked, InstitutionRow as Row } from '~/domain/network'
import { type Column, Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { sortBy } from '../directory-filters'

const tones = { open: 'good', closing: 'attention', closed: 'quiet' } as const

type InstitutionRow = Row & { open: boolean }

/** Whether an institution is open. */
export const StatusTag = ({ status }: { status: string }) => {
  const { directory } = useWords()
  const known = status as keyof typeof tones
  return <Tag tone={tones[known]}>{directory.statuses[known]}</Tag>
}

/** Schools and colleges, line by line: whole for those who look after the region, else name, kind and town. */
export const InstitutionTable = ({
  rows,
  asked,
  whole,
  at,
}: {
  rows: readonly InstitutionRow[]
  asked: InstitutionsAsked
  whole: boolean
  at: string
}) => {
  const { directory } = useWords()
  const { columns, title } = directory.institutions
  const kinds: Record<string, string> = directory.kinds
  const phases: Record<string, string> = directory.phases
  const more: Column<InstitutionRow>[] = [
    { head: columns.phases, cell: row => row.phases.map(phase => phases[phase] ?? phase).join(', ') },
    {
      head: columns.learners,
      numeric: true,
      sort: sortBy(at, asked, 'learners'),
      cell: row => (row.learners > 0 ? row.learners.toLocaleString('en-GB') : directory.unknown),
    },
    {
      head: columns.disadvantage,
      numeric: true,
      sort: sortBy(at, asked, 'disadvantage'),
      cell: row => directory.percent(row.disadvantage),
    },
    { head: columns.status, cell: row => <StatusTag status={row.status} /> },
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
        { head: columns.kind, sort: sortBy(at, asked, 'kind'), cell: row => kinds[row.kind] ?? row.kind },
        { head: columns.town, sort: sortBy(at, asked, 'town'), cell: row => row.town },
        ...(whole ? more : []),
      ]}
    />
  )
}
