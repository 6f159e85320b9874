import type { ReactNode } from 'react'

export type Action = {
  href: string
  text: ReactNode
  /** What the action is about, for people who hear links out of place: "Change <date>". */
  about?: string
}

const ActionLink = ({ action: { href, text, about }, of }: { action: Action; of?: ReactNode }) => (
  <a className="govuk-link" href={href}>
    {text}
    {(about || of) && (
      <span className="govuk-visually-hidden">
        {about && ` ${about}`}
        {of && <> ({of})</>}
      </span>
    )}
  </a>
)

/** One link, or a list of them, each saying what it is about. */
export const ActionLinks = ({
  actions,
  of,
  list,
  item,
}: {
  actions: readonly Action[]
  of?: ReactNode
  list: string
  item: string
}) => {
  const [first, second] = actions
  if (first && !second) return <ActionLink action={first} of={of} />

  return (
    <ul className={list}>
      {actions.map((action, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
        <li className={item} key={index}>
          <ActionLink action={action} of={of} />
        </li>
      ))}
    </ul>
  )
}
