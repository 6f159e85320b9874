export const loadSorts = ['load', 'last', 'encounters', 'name'] as const
export type LoadSort = (typeof loadSorts)[number]

/** Which employers: all, those who may be asked today, and why others may not. */
export const loadShows = ['all', 'free', 'resting', 'at-cap', 'paused', 'never'] as const
export type LoadShow = (typeof loadShows)[number]

export type LoadFilter = { search: string; show: LoadShow; sort: LoadSort; page: number }

/** The filter an address asks for; whatever it says that the page does not know is left out. */
export const readLoadFilter = (asked: URLSearchParams): LoadFilter => ({
  search: (asked.get('search') ?? '').replaceAll('\u0000', '').trim().slice(0, 100),
  show: loadShows.find(one => one === asked.get('show')) ?? 'all',
  sort: loadSorts.find(one => one === asked.get('sort')) ?? 'load',
  page: Math.floor(Math.max(1, Math.min(10_000, Number(asked.get('page')) || 1))),
})

/** The address of a filter, with what is usual left out. */
export const loadAddress = (filter: LoadFilter, change: Partial<LoadFilter> = {}): string => {
  const { search, show, sort, page } = { ...filter, page: 1, ...change }
  const said = new URLSearchParams()
  if (search) said.set('search', search)
  if (show !== 'all') said.set('show', show)
  if (sort !== 'load') said.set('sort', sort)
  if (page > 1) said.set('page', String(page))
  return said.size > 0 ? `/board/employers?${said}` : '/board/employers'
}

/** Employers on a page. */
export const loadPageSize = 50
