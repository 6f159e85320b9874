import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import { useWords } from './words'

export type CoverageColumn = { id: string; label: ReactNode }
export type CoverageRow = { id: string; label: ReactNode; href?: string; note?: ReactNode }
export type CoverageCell = {
  count: number
  href?: string
  /** What to say in place of the bare number. */
  words?: string
}

/** The least counts at which the second, third and fourth shade begin; the first begins at one. */
export type Shades = readonly [number, number, number]

/** How dark a count is drawn: 0 for none, then 1 to 4. */
export const shadeOf = (count: number, shades: Shades): 0 | 1 | 2 | 3 | 4 => {
  if (count <= 0) return 0
  if (count >= shades[2]) return 4
  if (count >= shades[1]) return 3
  return count >= shades[0] ? 2 : 1
}

const rangeOf = (shade: number, [second, third, fourth]: Shades, none: string) => {
  const starts = [0, 1, second, third, fourth]
  const from = starts[shade] ?? 0
  const to = (starts[shade + 1] ?? 0) - 1
  if (shade === 0) return none
  if (shade === 4) return `${from}+`
  return from === to ? String(from) : `${from}–${to}`
}

const Cell = ({ cell, shades, none }: { cell: CoverageCell | null; shades: Shades; none: string }) => {
  const { ui } = useWords()
  if (!cell)
    return (
      <td className="tv-shade tv-shade--absent">
        <span aria-hidden="true">–</span>
        <span className="govuk-visually-hidden">{ui.coverage.absent}</span>
      </td>
    )
  const words = cell.words ?? (cell.count === 0 ? none : cell.count)
  return (
    <td className={`tv-shade tv-shade--${shadeOf(cell.count, shades)}`}>
      {cell.href ? <a href={cell.href}>{words}</a> : words}
    </td>
  )
}

const Legend = ({ shades, none }: { shades: Shades; none: string }) => {
  const { ui } = useWords()
  return (
    <div className="tv-legend">
      <span>{ui.coverage.legend}</span>
      <ul>
        {[0, 1, 2, 3, 4].map(shade => (
          <li key={shade} className={`tv-shade tv-shade--${shade}`}>
            {rangeOf(shade, shades, none)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/**
 * Who has had what: rows by columns, each cell a count, a shade and, where there is none, words. A real table, so it
 * is read out, printed and copied as one; wide ones slide sideways under a fixed first column.
 */
export const CoverageGrid = ({
  caption,
  captionHidden,
  corner,
  columns,
  rows,
  cell,
  shades = [2, 4, 8],
  none,
  totals,
}: {
  caption: ReactNode
  captionHidden?: boolean
  /** The heading over the names of the rows. */
  corner: ReactNode
  columns: readonly CoverageColumn[]
  rows: readonly CoverageRow[]
  /** Null where there is no such thing, which is not the same as none. */
  cell: (row: string, column: string) => CoverageCell | null
  shades?: Shades
  none?: string
  /** Add a column with each row's sum. */
  totals?: boolean
}) => {
  const { ui } = useWords()
  const captionId = `c${useId().replaceAll(':', '')}`
  const empty = none ?? ui.coverage.none
  return (
    <div className="tv-coverage">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="tv-scroll" aria-labelledby={captionId} tabIndex={0}>
        <table className="govuk-table tv-grid">
          <caption
            id={captionId}
            className={classNames(
              'govuk-table__caption govuk-table__caption--m',
              captionHidden && 'govuk-visually-hidden',
            )}
          >
            {caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map(column => (
                <th scope="col" key={column.id}>
                  {column.label}
                </th>
              ))}
              {totals && <th scope="col">{ui.coverage.total}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => {
              const cells = columns.map(column => ({ id: column.id, cell: cell(row.id, column.id) }))
              return (
                <tr key={row.id}>
                  <th scope="row">
                    {row.href ? (
                      <a className="govuk-link" href={row.href}>
                        {row.label}
                      </a>
                    ) : (
                      row.label
                    )}
                    {row.note && <span className="tv-grid__note">{row.note}</span>}
                  </th>
                  {cells.map(one => (
                    <Cell key={one.id} cell={one.cell} shades={shades} none={empty} />
                  ))}
                  {totals && (
                    <td className="tv-grid__total">{cells.reduce((sum, one) => sum + (one.cell?.count ?? 0), 0)}</td>
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <Legend shades={shades} none={empty} />
    </div>
  )
}
