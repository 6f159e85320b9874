import { listAddress } from './list-address'

export type Asked = { [name: string]: string | number | boolean }

/** One of the values offered, or nothing. */
export const oneOf = <V extends string>(query: URLSearchParams, name: string, known: readonly V[]): V | '' =>
  known.find(value => value === query.get(name)) ?? ''

/** A sort that is offered, or the first. */
export const sortIn = <S extends string>(query: URLSearchParams, known: readonly [S, ...S[]]): S =>
  known.find(sort => sort === query.get('sort')) ?? known[0]

/** A list's address with some of what was asked changed; back at the first page. The usual sort is left unsaid. */
export const addressWith = (path: string, asked: Asked, change: Asked, usualSort = 'name'): string => {
  const next: Asked = { ...asked, page: 0, ...change }
  return listAddress(path, { ...next, sort: next.sort === usualSort ? '' : (next.sort ?? '') })
}

/** The heading of a column that sorts: where a press leads, and how it is sorted now. */
export const sortBy = (path: string, asked: Asked, sort: string) => {
  const now = asked.sort === sort ? (asked.down ? ('descending' as const) : ('ascending' as const)) : undefined
  return { href: addressWith(path, asked, { sort, down: now === 'ascending' }), now }
}

/** What a filter form carries along unseen: the order of the list. */
export const keptOrder = ({ sort, down }: Asked): Record<string, string> => ({
  ...(sort && sort !== 'name' ? { sort: String(sort) } : {}),
  ...(down ? { down: 'true' } : {}),
})
