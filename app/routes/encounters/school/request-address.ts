import type { RequestFilter } from '~/domain/encounters'

/** The address of a list with some things asked otherwise; back on its first page unless told. */
export const addressOf = (filter: RequestFilter, other: Partial<RequestFilter> = {}, path = '/requests'): string => {
  const { heap, search, year, sort, page } = { ...filter, page: 1, ...other }
  const asked = new URLSearchParams({ show: heap })
  if (search) asked.set('words', search)
  if (year) asked.set('year', String(year))
  if (sort !== 'soonest') asked.set('sort', sort)
  if (page > 1) asked.set('page', String(page))
  return `${path}?${asked}`
}
