import { scaleLinear } from 'd3-scale'
import { type ReactNode, useId } from 'react'
import { localeOf } from '~/text'
import { classNames } from './class-names'
import { Details } from './notices'
import { type Column, Table } from './table'
import { useLanguage, useWords } from './words'

export type Bar = {
  id: string
  label: string
  value: number
  /** Said after the number, on the mark and in the table: "of 90 asked". */
  note?: string
  href?: string
  /** A second kind of bar: another colour, and hatched. */
  second?: boolean
}

export type BarChartProps = {
  title: string
  /** What the figures show, in one sentence worked out from them. */
  finding: ReactNode
  bars: readonly Bar[]
  /** Headings of the table: what the bars are, and what their length counts. */
  heads: { label: string; value: string; note?: string }
  /** Where the figures can be had as CSV. */
  csv?: string
  /** The value of a full-length bar; the longest bar when left out. */
  max?: number
}

// Per cent of the picture's width: the number at the bar's end needs the rest.
const longest = 78
const rowHeight = 58

const Drawing = ({ bars, max, id, title, finding }: BarChartProps & { id: string }) => {
  const locale = localeOf(useLanguage())
  const length = scaleLinear([0, Math.max(1, max ?? Math.max(...bars.map(bar => bar.value)))], [0, longest])
  return (
    <svg
      className="tv-chart__drawing"
      width="100%"
      height={bars.length * rowHeight}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      focusable="false"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{finding}</desc>
      <defs>
        <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="tv-chart__hatch" d="M0 0v6" />
        </pattern>
      </defs>
      <line className="tv-chart__axis" x1="0" x2="0" y1="0" y2={bars.length * rowHeight} />
      {bars.map((bar, index) => {
        const top = index * rowHeight
        const width = `${Math.round(length(bar.value) * 100) / 100}%`
        return (
          <g key={bar.id}>
            <text className="tv-chart__label" x="8" y={top + 18}>
              {bar.label}
            </text>
            <rect
              className={classNames('tv-chart__bar', bar.second && 'tv-chart__bar--second')}
              x="0"
              y={top + 26}
              width={width}
              height="22"
            />
            {bar.second && <rect x="0" y={top + 26} width={width} height="22" fill={`url(#${id}-hatch)`} />}
            <text className="tv-chart__value" x={width} dx="8" y={top + 43}>
              {bar.value.toLocaleString(locale)}
              {bar.note && <tspan className="tv-chart__note">{` · ${bar.note}`}</tspan>}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Lengths to compare, drawn on the server: the finding in a sentence, the drawing, the figures as a table and as CSV. */
export const BarChart = (props: BarChartProps) => {
  const { ui } = useWords()
  const locale = localeOf(useLanguage())
  const id = `b${useId().replaceAll(':', '')}`
  const { title, finding, bars, heads, csv } = props
  const columns: Column<Bar>[] = [
    {
      head: heads.label,
      header: true,
      cell: bar =>
        bar.href ? (
          <a className="govuk-link" href={bar.href}>
            {bar.label}
          </a>
        ) : (
          bar.label
        ),
    },
    { head: heads.value, numeric: true, cell: bar => bar.value.toLocaleString(locale) },
    ...(heads.note ? [{ head: heads.note, cell: (bar: Bar) => bar.note ?? '' }] : []),
  ]
  return (
    <figure className="tv-chart">
      <figcaption>
        <p className="tv-chart__title">{title}</p>
        <p className="tv-chart__finding">{finding}</p>
      </figcaption>
      <Drawing {...props} id={id} />
      <Details summary={ui.chart.table}>
        <Table caption={title} captionHidden columns={columns} rows={bars} rowKey={bar => bar.id} />
        {csv && (
          <p className="govuk-body">
            <a className="govuk-link" href={csv}>
              {ui.chart.download}
            </a>
          </p>
        )}
      </Details>
    </figure>
  )
}
