import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Flash } from './flash'
import { BackLink, Breadcrumbs, type Crumb } from './wayfinding'
import { useWords } from './words'

export type PageProps = {
  title: ReactNode
  /** Small words above the title: the thing this page is part of. */
  caption?: ReactNode
  /** One or two sentences under the title. */
  lead?: ReactNode
  /** Where the way back leads; its words, when they are not "Back". */
  back?: string | { href: string; text: ReactNode }
  breadcrumbs?: readonly Crumb[]
  /** `reading` keeps lines short, for people; `wide` is for staff desks and tables. */
  width?: 'reading' | 'wide'
  /** Stands across from the title: a state, or the page's one action. */
  aside?: ReactNode
  children?: ReactNode
}

const WayBack = ({ to }: { to: NonNullable<PageProps['back']> }) => {
  const { ui } = useWords()
  return (
    <nav aria-label={ui.wayBack}>
      {typeof to === 'string' ? <BackLink href={to} /> : <BackLink href={to.href}>{to.text}</BackLink>}
    </nav>
  )
}

/** One page's main content, from the way back to the last word. The frame around it is the root's. */
export const Page = ({ title, caption, lead, back, breadcrumbs, width = 'reading', aside, children }: PageProps) => (
  <div className="govuk-width-container tv-wide">
    {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
    {back && <WayBack to={back} />}
    <main
      className={classNames('govuk-main-wrapper tv-main', width === 'reading' && 'tv-reading')}
      id="content"
      tabIndex={-1}
    >
      <Flash />
      <header className="tv-heading">
        <div>
          {caption && <p className="govuk-caption-l tv-caption">{caption}</p>}
          <h1 className="govuk-heading-xl">{title}</h1>
        </div>
        {aside && <div className="tv-heading__aside">{aside}</div>}
      </header>
      {lead && <p className="govuk-body-l tv-lead">{lead}</p>}
      {children}
    </main>
  </div>
)

/** Two columns on a staff desk: what needs you now on the left, the thing itself on the right; one below the other on phones. */
export const Columns = ({
  main,
  side,
  sideFirst,
}: {
  main: ReactNode
  side: ReactNode
  /** On phones, show the side before the main column. */
  sideFirst?: boolean
}) => (
  <div className={classNames('tv-columns', sideFirst && 'tv-columns--side-first')}>
    <div className="tv-columns__main">{main}</div>
    <div className="tv-columns__side">{side}</div>
  </div>
)

/** A part of a page under its own heading. */
export const Section = ({
  title,
  id,
  aside,
  card,
  children,
}: {
  title?: ReactNode
  id?: string
  aside?: ReactNode
  /** On a white card, to stand apart from the page. */
  card?: boolean
  children: ReactNode
}) => (
  <section className={classNames('tv-section', card && 'tv-card')} id={id}>
    {title && (
      <div className="tv-section__head">
        <h2 className="govuk-heading-m">{title}</h2>
        {aside}
      </div>
    )}
    {children}
  </section>
)
