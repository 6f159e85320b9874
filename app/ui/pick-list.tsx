import type { ReactNode } from 'react'
import { Hidden } from './fields/hidden'

export type Pick = { value: string; title: ReactNode; note?: ReactNode }

/** One of a few, taken at a press: each line is a button of the same form. */
export const PickList = ({
  action,
  name,
  items,
  hidden = {},
}: {
  action: string
  /** The name under which the picked value is sent. */
  name: string
  items: readonly Pick[]
  hidden?: Readonly<Record<string, string | number>>
}) => (
  <form method="post" action={action}>
    {Object.entries(hidden).map(([key, value]) => (
      <Hidden key={key} name={key} value={value} />
    ))}
    <ul className="tv-picks">
      {items.map(item => (
        <li key={item.value}>
          <button type="submit" name={name} value={item.value}>
            <span className="tv-picks__title">{item.title}</span>
            {item.note && <span className="tv-picks__note">{item.note}</span>}
          </button>
        </li>
      ))}
    </ul>
  </form>
)
