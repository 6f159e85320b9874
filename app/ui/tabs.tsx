import type { ReactNode } from 'react'

export type Tab = { href: string; text: ReactNode; current?: boolean; count?: number }

/** Views of the same thing: plain links, so that each has its own address. */
export const Tabs = ({ label, items }: { label: string; items: readonly Tab[] }) => (
  <nav className="tv-tabs" aria-label={label}>
    <ul>
      {items.map(item => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.text}
            {item.count !== undefined && <span className="tv-tabs__count"> {item.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
