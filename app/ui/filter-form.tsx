import type { ReactNode } from 'react'
import { Button, ButtonGroup } from './button'
import { Hidden } from './fields/hidden'
import { useWords } from './words'

/** Narrows a list by GET, so that the answer is an address to keep, share and come back to. Fields: `plainField`. */
export const FilterForm = ({
  action,
  title,
  apply,
  clear,
  active = [],
  hidden = {},
  children,
}: {
  action?: string
  title?: string
  apply?: string
  /** The address with no filter at all. */
  clear?: string
  /** What is filtered by now, each with the address that takes it away. */
  active?: readonly { text: string; without: string }[]
  /** Kept while filtering, such as the sort order. */
  hidden?: Readonly<Record<string, string | number>>
  children: ReactNode
}) => {
  const { ui } = useWords()
  return (
    <search className="tv-filter" aria-label={title ?? ui.filter.title}>
      <form method="get" action={action}>
        {Object.entries(hidden).map(([name, value]) => (
          <Hidden key={name} name={name} value={value} />
        ))}
        <div className="tv-filter__fields">{children}</div>
        <ButtonGroup>
          <Button tone="secondary">{apply ?? ui.filter.apply}</Button>
          {clear && active.length > 0 && (
            <a className="govuk-link" href={clear}>
              {ui.filter.clear}
            </a>
          )}
        </ButtonGroup>
      </form>
      {active.length > 0 && (
        <ul className="tv-filter__active" aria-label={ui.filter.active}>
          {active.map(filter => (
            <li key={filter.text}>
              <a href={filter.without}>
                <span className="govuk-visually-hidden">{ui.filter.remove}: </span>
                {filter.text} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </search>
  )
}
