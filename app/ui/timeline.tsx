import type { ReactNode } from 'react'

export type Happening = {
  title: ReactNode
  when: ReactNode
  /** For machines: the moment as ISO. */
  at?: string
  by?: ReactNode
  body?: ReactNode
}

/** What happened, newest first or last as given. */
export const Timeline = ({ items }: { items: readonly Happening[] }) => (
  <ol className="tv-timeline">
    {items.map((item, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
      <li key={index}>
        <p className="tv-timeline__title">{item.title}</p>
        <p className="tv-timeline__when">
          <time dateTime={item.at}>{item.when}</time>
          {item.by && <> · {item.by}</>}
        </p>
        {item.body && <div className="tv-timeline__body">{item.body}</div>}
      </li>
    ))}
  </ol>
)
