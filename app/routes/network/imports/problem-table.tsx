import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'

type Found = { line: number; column: string; value: string }

/** Where a problem stands in the file, line by line. */
export const ProblemTable = ({ rows, caption }: { rows: readonly Found[]; caption: string }) => {
  const { imports } = useWords()
  const words = imports.report
  return (
    <Table
      caption={caption}
      captionHidden
      narrow="stack"
      rows={rows}
      rowKey={row => `${row.line} ${row.column}`}
      columns={[
        { head: words.columns.line, header: true, cell: row => row.line },
        { head: words.columns.column, cell: row => row.column || words.wholeRow },
        {
          head: words.columns.value,
          cell: row => (row.value === '' ? <span className="tv-quiet">{words.blank}</span> : <code>{row.value}</code>),
        },
      ]}
    />
  )
}
