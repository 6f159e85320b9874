/**
 * Everything that can be wrong with a file, by what mends it, and what it costs: the whole `file`, the `row`, or only
 * the `value`, which then counts as blank. The words for each are in the texts under the same name.
 */
export const fixes = {
  'missing-column': 'file',
  'column-twice': 'file',
  'other-kind': 'file',

  quotes: 'row',
  'too-long': 'row',
  'column-count': 'row',
  'null-character': 'row',
  urn: 'row',
  name: 'row',
  status: 'row',
  'successor-urn': 'row',
  'register-number': 'row',
  'duplicate-urn': 'row',
  'duplicate-site': 'row',
  'several-successors': 'row',
  'unknown-successor': 'row',

  ukprn: 'value',
  date: 'value',
  age: 'value',
  postcode: 'value',
  website: 'value',
  percentage: 'value',
  grid: 'value',
  coordinates: 'value',
  'long-text': 'value',
  phases: 'value',
  sector: 'value',
  sic: 'value',
  size: 'value',
  'monthly-asks': 'value',
  'other-name': 'value',
} as const satisfies Record<string, 'file' | 'row' | 'value'>

export type Fix = keyof typeof fixes

/** One problem as it is kept and shown. */
export type Problem = { line: number; column: string; value: string; fix: Fix }

/** The most problems kept of one file; beyond that they are only counted. */
export const mostProblems = 10_000

/**
 * A value as it may be kept and shown: short, and with NUL made visible. It is a copy, because a piece cut from a
 * string keeps the whole of it in memory.
 */
export const shown = (value: string): string => Buffer.from(value.slice(0, 200)).toString().replaceAll('\u0000', '␀')
