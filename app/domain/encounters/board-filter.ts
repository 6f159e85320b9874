import { type RequestState, requestLifecycle } from './request'
import { type Kind, kinds } from './vocabulary'

/** The board's heaps of states: what waits for a coordinator, and how far the rest is. */
export const boardGroups = {
  yours: ['submitted', 'unfilled'],
  looking: ['triaged', 'routing', 'offered', 'cancelled-by-employer'],
  agreed: ['accepted', 'rescheduled', 'confirmed'],
  after: ['delivered', 'evaluated'],
  ended: ['closed', 'declined', 'merged', 'cancelled-by-school', 'no-show', 'expired'],
} as const satisfies Record<string, readonly RequestState[]>

export type BoardGroup = keyof typeof boardGroups
export const boardSorts = ['since', 'sent', 'date', 'level', 'shortfall', 'school'] as const
export type BoardSort = (typeof boardSorts)[number]

export type BoardFilter = {
  group: BoardGroup | 'all'
  state: RequestState | ''
  kind: Kind | ''
  search: string
  sort: BoardSort
  down: boolean
  page: number
}

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | undefined =>
  all.find(one => one === value)

/** The filter an address asks for; whatever it says that the board does not know is left out. */
export const readBoardFilter = (asked: URLSearchParams): BoardFilter => ({
  group: oneOf([...(Object.keys(boardGroups) as BoardGroup[]), 'all'], asked.get('group')) ?? 'yours',
  state: oneOf(requestLifecycle.states, asked.get('state')) ?? '',
  kind: oneOf(kinds, asked.get('kind')) ?? '',
  search: (asked.get('search') ?? '').replaceAll('\u0000', '').trim().slice(0, 100),
  sort: oneOf(boardSorts, asked.get('sort')) ?? 'since',
  down: asked.get('order') === 'down',
  page: Math.floor(Math.max(1, Math.min(10_000, Number(asked.get('page')) || 1))),
})

/** The address of a filter, with what is usual left out. */
export const boardAddress = (filter: BoardFilter, change: Partial<BoardFilter> = {}): string => {
  const { group, state, kind, search, sort, down, page } = { ...filter, page: 1, ...change }
  const said = new URLSearchParams()
  if (group !== 'yours') said.set('group', group)
  if (state) said.set('state', state)
  if (kind) said.set('kind', kind)
  if (search) said.set('search', search)
  if (sort !== 'since') said.set('sort', sort)
  if (down) said.set('order', 'down')
  if (page > 1) said.set('page', String(page))
  return said.size > 0 ? `/board?${said}` : '/board'
}

/** Lines on a page of the board. */
export const boardPageSize = 50
