import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type DeskItem = {
  title: ReactNode
  href: string
  /** Why it matters, in a sentence. */
  why?: ReactNode
  /** How long it has waited, or by when. */
  when?: ReactNode
  tag?: ReactNode
}

/** What waits for the reader, oldest and neediest first. */
export const NeedsYou = ({ items }: { items: readonly DeskItem[] }) => (
  <ul className="tv-desk">
    {items.map((item, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
      <li key={index} className="tv-desk__item">
        <p className="tv-desk__title">
          <a className="govuk-link" href={item.href}>
            {item.title}
          </a>
          {item.tag}
        </p>
        {item.why && <p className="tv-desk__why">{item.why}</p>}
        {item.when && <p className="tv-desk__when">{item.when}</p>}
      </li>
    ))}
  </ul>
)

export type Stat = { value: ReactNode; label: ReactNode; href?: string; tone?: 'attention' }

/** A few true numbers, each with what it counts. */
export const StatRow = ({ stats }: { stats: readonly Stat[] }) => (
  <dl className="tv-stats">
    {stats.map((stat, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
      <div key={index} className={classNames('tv-stats__stat', stat.tone && `tv-stats__stat--${stat.tone}`)}>
        <dt>
          {stat.href ? (
            <a className="govuk-link" href={stat.href}>
              {stat.label}
            </a>
          ) : (
            stat.label
          )}
        </dt>
        <dd>{stat.value}</dd>
      </div>
    ))}
  </dl>
)
