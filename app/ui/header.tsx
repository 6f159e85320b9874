import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Mark } from './mark'
import { useWords } from './words'

/** `current`: the link leads to this page, or to the part of the product that this page is in. */
export type NavLink = { href: string; text: ReactNode; current?: 'page' | 'part' }

const ariaCurrent = { page: 'page', part: 'true' } as const

export type HeaderProps = {
  /** Where the name leads: the front page, or the reader's own desk. */
  home?: string
  hub?: string
  /** Where to go on in another hub, for people who belong to several. */
  hubs?: string
  links?: readonly NavLink[]
  person?: { name: string; href: string }
  /** The demo's letters. */
  inbox?: string
  /** Long jobs under way, and where to watch them. */
  running?: { count: number; href: string }
  signIn?: string
  signOut?: string
}

const Brand = ({ home = '/', hub, hubs }: Pick<HeaderProps, 'home' | 'hub' | 'hubs'>) => {
  const { ui } = useWords()
  return (
    <div className="tv-brand">
      <a className="tv-brand__name" href={home}>
        <Mark />
        {ui.service}
      </a>
      {hub && (
        <span className="tv-brand__hub">
          {hub}
          {hubs && <a href={hubs}>{ui.changeHub}</a>}
        </span>
      )}
    </div>
  )
}

const Person = ({ person, inbox, running, signIn = '/sign-in', signOut = '/sign-out' }: HeaderProps) => {
  const { ui } = useWords()
  return (
    <ul className="tv-person">
      {running && running.count > 0 && (
        <li>
          <a href={running.href}>{ui.running(running.count)}</a>
        </li>
      )}
      {inbox && (
        <li>
          <a href={inbox}>{ui.inbox}</a>
        </li>
      )}
      {person ? (
        <>
          <li>
            <a href={person.href}>
              <span className="govuk-visually-hidden">{ui.signedIn} </span>
              {person.name}
            </a>
          </li>
          <li>
            <form method="post" action={signOut}>
              <button type="submit" className="tv-link-button">
                {ui.signOut}
              </button>
            </form>
          </li>
        </>
      ) : (
        <li>
          <a href={signIn}>{ui.signIn}</a>
        </li>
      )}
    </ul>
  )
}

/** More links than this, and a phone folds them behind one word. */
const inOneGlance = 4

/**
 * Where to go from any page. Many links stand twice, of which the style sheet shows one: in rows where there is room, folded
 * on a phone. Only so does the fold need no script and the row no opening.
 */
const Navigation = ({ links }: { links: readonly NavLink[] }) => {
  const { ui } = useWords()
  const list = (
    <ul>
      {links.map(link => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current && ariaCurrent[link.current]}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  )
  const here = links.find(({ current }) => current)
  return (
    <nav className={classNames('tv-nav', links.length > inOneGlance && 'tv-nav--many')} aria-label={ui.navigation}>
      {links.length > inOneGlance && (
        <details className="tv-menu">
          <summary>
            {ui.menu}
            {here && <span className="tv-menu__here">{here.text}</span>}
          </summary>
          {list}
        </details>
      )}
      {list}
    </nav>
  )
}

/** The band across the top of every page. */
export const Header = (props: HeaderProps) => {
  const { links = [] } = props
  return (
    <header className="tv-header">
      <div className="govuk-width-container tv-wide">
        <div className="tv-header__row">
          <Brand home={props.home} hub={props.hub} hubs={props.hubs} />
          <Person {...props} />
        </div>
        {links.length > 0 && <Navigation links={links} />}
      </div>
    </header>
  )
}
