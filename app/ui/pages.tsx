import { type PageItem, Pagination } from './pagination'
import { useWords } from './words'

/** The pages worth offering: the first, the last, and those about the one being read; `gap` where some are left out. */
export const pagesAround = (page: number, last: number): (number | 'gap')[] => {
  const shown = [...new Set([1, page - 1, page, page + 1, last])]
    .filter(one => one >= 1 && one <= last)
    .sort((a, b) => a - b)
  return shown.flatMap((one, index) => {
    const before = shown[index - 1]
    if (before === undefined || one - before === 1) return [one]
    return one - before === 2 ? [one - 1, one] : ['gap' as const, one]
  })
}

/** How much of a list is on this page, and links to the rest of it. Of an empty list its empty state has spoken. */
export const Pages = ({
  page,
  size,
  count,
  href,
}: {
  /** From 1. */
  page: number
  /** How many a page holds. */
  size: number
  /** How many there are in all. */
  count: number
  href: (page: number) => string
}) => {
  const { ui } = useWords()
  if (count === 0) return null
  const last = Math.max(1, Math.ceil(count / size))
  const items: PageItem[] = pagesAround(page, last).map(one =>
    one === 'gap' ? one : { page: one, href: href(one), current: one === page },
  )
  return (
    <div className="tv-pages">
      <p className="govuk-body-s tv-quiet">
        {ui.pagination.showing((page - 1) * size + 1, Math.min(page * size, count), count)}
      </p>
      {last > 1 && (
        <Pagination
          previous={page > 1 ? { href: href(page - 1) } : undefined}
          next={page < last ? { href: href(page + 1) } : undefined}
          items={items}
        />
      )}
    </div>
  )
}
