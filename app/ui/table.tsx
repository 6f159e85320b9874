import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import type { Size } from './fields/field'
import { useWords } from './words'

export type Column<Row> = {
  head: ReactNode
  cell: (row: Row, index: number) => ReactNode
  /** Numbers stand to the right, so that they can be compared. */
  numeric?: boolean
  /** Names the row: read out with each of its cells. */
  header?: boolean
  /** Where a press on the heading leads, and how the rows are sorted by it now. */
  sort?: { href: string; now?: 'ascending' | 'descending' | undefined }
  className?: string
}

export type TableProps<Row> = {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  caption?: ReactNode
  captionSize?: Size
  /** The caption is for those who hear the page; those who see it have a heading just above. */
  captionHidden?: boolean
  rowKey?: (row: Row, index: number) => string
  /** On phones each row becomes a short list. `scroll`: in windows between phone and desk it slides sideways inside itself. */
  narrow?: 'scroll' | 'stack'
  /** No headings row: every column explains itself. */
  headless?: boolean
  className?: string
}

const Arrow = ({ now }: { now?: 'ascending' | 'descending' | undefined }) => (
  <svg className="tv-sort" width="10" height="14" viewBox="0 0 10 14" aria-hidden="true" focusable="false">
    {now !== 'descending' && <path d="M5 0l4 5H1z" />}
    {now !== 'ascending' && <path d="M5 14L1 9h8z" />}
  </svg>
)

const Head = <Row,>({ column }: { column: Column<Row> }) => (
  <th
    scope="col"
    className={classNames('govuk-table__header', column.numeric && 'govuk-table__header--numeric', column.className)}
    aria-sort={column.sort ? (column.sort.now ?? 'none') : undefined}
  >
    {column.sort ? (
      <a className="tv-sort-link" href={column.sort.href}>
        {column.head}
        <Arrow now={column.sort.now} />
      </a>
    ) : (
      column.head
    )}
  </th>
)

const Cell = <Row,>({ column, row, index }: { column: Column<Row>; row: Row; index: number }) => {
  const content = column.cell(row, index)
  if (column.header)
    return (
      <th scope="row" className={classNames('govuk-table__header', column.className)}>
        {content}
      </th>
    )
  return (
    <td
      className={classNames('govuk-table__cell', column.numeric && 'govuk-table__cell--numeric', column.className)}
      data-label={typeof column.head === 'string' && column.head ? column.head : undefined}
    >
      {content}
    </td>
  )
}

/** Rows of things, compared column by column. */
export const Table = <Row,>(props: TableProps<Row>) => {
  const { columns, rows, caption, captionSize, captionHidden, rowKey, narrow, headless, className } = props
  const captionId = `t${useId().replaceAll(':', '')}`
  const { ui } = useWords()
  const table = (
    <table
      className={classNames(
        'govuk-table',
        narrow && 'tv-stack',
        columns.some(({ sort }) => sort) && 'tv-stack--sorted',
        className,
      )}
    >
      {caption && (
        <caption
          id={narrow === 'scroll' ? captionId : undefined}
          className={classNames(
            'govuk-table__caption',
            captionSize && `govuk-table__caption--${captionSize}`,
            captionHidden && 'govuk-visually-hidden',
          )}
        >
          {caption}
        </caption>
      )}
      {!headless && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
              <Head key={index} column={column} />
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map((row, index) => (
          <tr className="govuk-table__row" key={rowKey?.(row, index) ?? index}>
            {columns.map((column, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
              <Cell key={place} column={column} row={row} index={index} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (narrow !== 'scroll') return table

  return (
    <section
      className="tv-scroll"
      aria-labelledby={caption ? captionId : undefined}
      aria-label={caption ? undefined : ui.table.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {table}
    </section>
  )
}
