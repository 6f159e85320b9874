import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Tag, type Tone } from './tag'

export type TaskItem = {
  title: ReactNode
  href?: string
  hint?: ReactNode
  /** Words alone mean it is done; a tone makes them a tag, to stand out as still to do. */
  status: ReactNode
  tone?: Tone
}

/** Longer work in parts, in any order, each saying how far it is. */
export const TaskList = ({ items, id = 'task-list' }: { items: readonly TaskItem[]; id?: string }) => (
  <ul className="govuk-task-list">
    {items.map((item, index) => {
      const statusId = `${id}-${index + 1}-status`
      const hintId = item.hint ? `${id}-${index + 1}-hint` : undefined
      return (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
          key={index}
          className={classNames('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link')}
        >
          <div className="govuk-task-list__name-and-hint">
            {item.href ? (
              <a
                className="govuk-link govuk-task-list__link"
                href={item.href}
                aria-describedby={classNames(hintId, statusId)}
              >
                {item.title}
              </a>
            ) : (
              <div>{item.title}</div>
            )}
            {item.hint && (
              <div id={hintId} className="govuk-task-list__hint">
                {item.hint}
              </div>
            )}
          </div>
          <div className="govuk-task-list__status" id={statusId}>
            {item.tone ? <Tag tone={item.tone}>{item.status}</Tag> : item.status}
          </div>
        </li>
      )
    })}
  </ul>
)
