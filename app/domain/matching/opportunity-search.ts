import type { OpportunityKind } from './vocabulary'

export const orders = ['fit', 'nearest', 'closing', 'starting', 'newest', 'title'] as const

/** What somebody asks of the list: all of it stands in the address. Nothing asked narrows nothing. */
export type OpportunitySearch = {
  words: string
  /** One of the words is enough. */
  anyWord: boolean
  kind: OpportunityKind | ''
  sector: string
  /** A town, or the first half of a postcode. */
  district: string
  /** As the crow flies; what is online is never too far. */
  miles: number | null
  year: number | null
  remote: boolean
  /** At most so many hours a week. */
  hours: number | null
  /** What somebody has finished, 0 to 8: nothing that needs more. */
  level: number | null
  /** Costs nothing. */
  free: boolean
  /** Begins within so many months. */
  months: number | null
  state: string
  /** What the viewer's own organisation offers, and no more. */
  own: boolean
  order: (typeof orders)[number]
  page: number
}

export const nothingAsked: OpportunitySearch = {
  ...{ words: '', anyWord: false, kind: '', sector: '', district: '', miles: null, year: null, remote: false },
  ...{ hours: null, level: null, free: false, months: null, state: '', own: false, order: 'closing', page: 1 },
}

/** Ways to look wider, each with what it no longer asks. One is offered only where it asks less than before. */
export const widerWays = {
  'any-word': ({ words }) => (/\s/.test(words) ? { anyWord: true } : null),
  further: ({ district, miles }) => (district && miles !== null ? { miles: miles * 3 } : null),
  anywhere: ({ district }) => (district ? { district: '', miles: null } : null),
  'any-kind': ({ kind, sector }) => (kind || sector ? { kind: '', sector: '' } : null),
  'any-hours': ({ hours, months }) => (hours !== null || months !== null ? { hours: null, months: null } : null),
  'any-cost': ({ free }) => (free ? { free: false } : null),
  'any-level': ({ level, year }) => (level !== null || year !== null ? { level: null, year: null } : null),
  'of-all': ({ own }) => (own ? { own: false } : null),
  'not-online': ({ remote }) => (remote ? { remote: false } : null),
  everything: () => ({ ...nothingAsked }),
} as const satisfies { [way: string]: (search: OpportunitySearch) => Partial<OpportunitySearch> | null }

export type WiderWay = keyof typeof widerWays
