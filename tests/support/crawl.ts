import type { Page } from './product'

export type Broken = { status: number; link: string; on: string }

type Found = { link: string; on: string; depth: number }

/** Letters, other sites and places on the same page are not followed. */
const inside = (href: string, on: string): string | null => {
  const to = new URL(href.replaceAll('&amp;', '&'), new URL(on, 'http://here'))
  return to.protocol === 'http:' && to.host === 'here' ? to.pathname + to.search : null
}

const linksIn = (html: string, on: string): string[] =>
  [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].flatMap(([, href = '']) => inside(href, on) ?? [])

/** What kind of page an address is: its path with every name and number taken out, and what its question asks about. */
const kindOf = (link: string): string => {
  const { pathname, searchParams } = new URL(link, 'http://here')
  const path = pathname.replace(/\/(?=[^/]*\d)[^/]+|(?<=\/(?:people|q|questions)\/)[^/]+/g, '/…')
  return `${path}?${[...new Set(searchParams.keys())].sort().join('&')}`
}

/**
 * Follows every link somebody can see, breadth first. Of one kind of page only a few are opened, however many there are of
 * it: it is links that are tried, not rows. What is refused or not there, or fails, is told with the page that leads to it.
 */
export const crawl = async ({
  get,
  from,
  depth = 4,
  ofAKind = 3,
  most = 120,
  within = 60_000,
  skip,
}: {
  get: (link: string) => Promise<Page>
  from: readonly string[]
  depth?: number
  ofAKind?: number
  most?: number
  /** Milliseconds; what has not been opened by then is left out. */
  within?: number
  skip?: RegExp
}): Promise<{ opened: string[]; broken: Broken[] }> => {
  const until = Date.now() + within
  const known = new Set(from)
  const kinds = new Map<string, number>()
  const opened: string[] = []
  const broken: Broken[] = []
  let edge: Found[] = from.map(link => ({ link, on: link, depth: 0 }))

  const open = async ({ link, on, depth: deep }: Found): Promise<Found[]> => {
    if (Date.now() > until || opened.length >= most) return []
    opened.push(link)
    const { status, text, headers } = await get(link)
    if (status >= 500 || [403, 404, 410].includes(status)) broken.push({ status, link, on })
    const onward = headers.location ? [inside(headers.location, link)] : []
    const isPage = headers['content-type']?.includes('html') ?? false
    const found = [...onward, ...(isPage && status < 300 ? linksIn(text, link) : [])]
    return found.flatMap(next => (next && deep < depth ? [{ link: next, on: link, depth: deep + 1 }] : []))
  }

  const isNew = ({ link }: Found): boolean => {
    const kind = kindOf(link)
    const count = kinds.get(kind) ?? 0
    if (known.has(link) || count >= ofAKind || skip?.test(link)) return false
    known.add(link)
    kinds.set(kind, count + 1)
    return true
  }

  while (edge.length > 0) {
    const next: Found[] = []
    for (let first = 0; first < edge.length; first += 4)
      next.push(...(await Promise.all(edge.slice(first, first + 4).map(open))).flat())
    edge = next.filter(isNew)
  }
  return { opened, broken }
}
