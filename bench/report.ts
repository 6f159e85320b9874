/** Repeated measurements of one thing: the middle one, and the least and the most. */
export type Spread = { middle: number; from: number; to: number }

export const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

export const spreadOf = (values: readonly number[]): Spread => ({
  middle: middle(values),
  from: Math.min(...values),
  to: Math.max(...values),
})

/** Two things measured turn and turn about, as the ratio of each pair. Only ratios may be carried to another machine. */
export const ratioOf = (over: readonly number[], under: readonly number[]): Spread =>
  spreadOf(over.map((value, index) => value / (under[index] ?? Number.NaN)))

/** What a benchmark has to say: what was checked before anything was timed, and its figures. */
export type Report = { gate: string; lines: { what: string; of: Spread | number; unit?: string }[] }

const round = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3)

/** A report as a Markdown table: the middle of each figure and the range it lay in. */
export const asTable = (name: string, { gate, lines }: Report): string =>
  [
    `\n### ${name}`,
    '',
    `Checked first: ${gate}.`,
    '',
    '| figure | middle | range |',
    '| --- | ---: | --- |',
    ...lines.map(({ what, of, unit = '' }) => {
      const said = (value: number) => `${round(value)}${unit && ` ${unit}`}`
      return typeof of === 'number'
        ? `| ${what} | ${said(of)} | |`
        : `| ${what} | ${said(of.middle)} | ${said(of.from)} to ${said(of.to)} |`
    }),
  ].join('\n')
