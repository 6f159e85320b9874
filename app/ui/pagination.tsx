import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { useWords } from './words'

export type PageItem = { page: number; href: string; current?: boolean; label?: string } | 'gap'
type Way = { href: string; text?: ReactNode; label?: ReactNode }

const Arrow = ({ way }: { way: 'prev' | 'next' }) => (
  <svg
    className={`govuk-pagination__icon govuk-pagination__icon--${way}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path
      d={
        way === 'prev'
          ? 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z'
          : 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z'
      }
    />
  </svg>
)

const WayOn = ({ way, to, block }: { way: 'prev' | 'next'; to: Way; block: boolean }) => {
  const { ui } = useWords()
  const words = way === 'prev' ? ui.pagination.previous : ui.pagination.next
  const title = (
    <>
      <span
        className={classNames(
          'govuk-pagination__link-title',
          block && !to.label && 'govuk-pagination__link-title--decorated',
        )}
      >
        {to.text ?? (
          <>
            {words}
            <span className="govuk-visually-hidden">{ui.pagination.hidden}</span>
          </>
        )}
      </span>
      {to.label && (
        <>
          <span className="govuk-visually-hidden">:</span>{' '}
          <span className="govuk-pagination__link-label">{to.label}</span>
        </>
      )}
    </>
  )
  const arrowFirst = way === 'prev' || block
  return (
    <div className={`govuk-pagination__${way}`}>
      <a className="govuk-link govuk-pagination__link" href={to.href} rel={way}>
        {arrowFirst && <Arrow way={way} />} {title} {!arrowFirst && <Arrow way={way} />}
      </a>
    </div>
  )
}

/** Ways through a list in parts, or from one thing to the next. */
export const Pagination = ({
  previous,
  next,
  items = [],
  label,
}: {
  previous?: Way | undefined
  next?: Way | undefined
  items?: readonly PageItem[]
  label?: string
}) => {
  const { ui } = useWords()
  const block = items.length === 0 && Boolean(previous || next)
  return (
    <nav
      className={classNames('govuk-pagination', block && 'govuk-pagination--block')}
      aria-label={label ?? ui.pagination.label}
    >
      {previous && <WayOn way="prev" to={previous} block={block} />}
      {items.length > 0 && (
        <ul className="govuk-pagination__list">
          {items.map((item, index) =>
            item === 'gap' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: gaps have nothing else to tell them apart
              <li className="govuk-pagination__item govuk-pagination__item--ellipsis" key={`gap${index}`}>
                ⋯
              </li>
            ) : (
              <li
                className={classNames('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}
                key={item.page}
              >
                <a
                  className="govuk-link govuk-pagination__link"
                  href={item.href}
                  aria-label={item.label ?? ui.pagination.page(item.page)}
                  aria-current={item.current ? 'page' : undefined}
                >
                  {item.page}
                </a>
              </li>
            ),
          )}
        </ul>
      )}
      {next && <WayOn way="next" to={next} block={block} />}
    </nav>
  )
}
