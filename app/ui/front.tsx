import type { ReactNode } from 'react'
import { Flash } from './flash'
import { PathPattern } from './path-pattern'

/** The first thing a stranger sees: one sentence over the region's own landscape. */
export const Hero = ({
  title,
  lead,
  seed,
  children,
}: {
  title: ReactNode
  lead?: ReactNode
  /** The hub's id: it draws the landscape. */
  seed: string
  children?: ReactNode
}) => (
  <div className="tv-hero">
    <PathPattern seed={seed} className="tv-hero__land" whole />
    <div className="govuk-width-container tv-wide tv-hero__words">
      <h1>{title}</h1>
      {lead && <p>{lead}</p>}
      {children}
    </div>
  </div>
)

export type Door = { title: ReactNode; text: ReactNode; href: string; action: ReactNode }

/** Where each kind of visitor goes in: a few doors of equal weight. */
export const Doors = ({ doors }: { doors: readonly Door[] }) => (
  <ul className="tv-doors">
    {doors.map(door => (
      <li key={door.href} className="tv-doors__door">
        <h2 className="govuk-heading-m">{door.title}</h2>
        <p>{door.text}</p>
        <a className="tv-doors__way" href={door.href}>
          {door.action}
        </a>
      </li>
    ))}
  </ul>
)

/** The front page: its hero goes from edge to edge, the rest stands below. */
export const Front = ({ hero, children }: { hero: ReactNode; children: ReactNode }) => (
  <main id="content" tabIndex={-1} className="tv-front">
    <div className="govuk-width-container tv-wide">
      <Flash />
    </div>
    {hero}
    <div className="govuk-width-container tv-wide tv-front__rest">{children}</div>
  </main>
)
