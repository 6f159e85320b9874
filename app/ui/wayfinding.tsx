import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { useWords } from './words'

export const BackLink = ({ href, children }: { href: string; children?: ReactNode }) => {
  const { ui } = useWords()
  return (
    <a href={href} className="govuk-back-link">
      {children ?? ui.back}
    </a>
  )
}

export type Crumb = { text: ReactNode; href?: string }

/** Where this page lies; the last without an address is the page itself. */
export const Breadcrumbs = ({
  items,
  label,
  collapseOnMobile,
}: {
  items: readonly Crumb[]
  label?: string
  collapseOnMobile?: boolean
}) => {
  const { ui } = useWords()
  return (
    <nav
      className={classNames('govuk-breadcrumbs', collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}
      aria-label={label ?? ui.breadcrumbs}
    >
      <ol className="govuk-breadcrumbs__list">
        {items.map((item, index) =>
          item.href ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
            <li className="govuk-breadcrumbs__list-item" key={index}>
              <a className="govuk-breadcrumbs__link" href={item.href}>
                {item.text}
              </a>
            </li>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
            <li className="govuk-breadcrumbs__list-item" aria-current="page" key={index}>
              {item.text}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}

export const SkipLink = ({ href = '#content', children }: { href?: string; children?: ReactNode }) => {
  const { ui } = useWords()
  return (
    <a href={href} className="govuk-skip-link">
      {children ?? ui.skip}
    </a>
  )
}
