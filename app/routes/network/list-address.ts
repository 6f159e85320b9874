/** What a list is narrowed to, from its address: cut to a length no search needs, without what no name holds. */
export const searched = (query: URLSearchParams, name: string): string =>
  (query.get(name) ?? '')
    .replaceAll(/\p{Cc}|\p{Surrogate}/gu, '')
    .trim()
    .slice(0, 100)

/** The page of a list, from 1. */
export const pageOf = (query: URLSearchParams): number => {
  const page = Number.parseInt(query.get('page') ?? '', 10)
  return page >= 1 && page <= 10_000 ? page : 1
}

/** A list's address with what is filled in of these. */
export const listAddress = (path: string, asked: Readonly<Record<string, string | number | boolean>>): string => {
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  )
  return query.size > 0 ? `${path}?${query}` : path
}
