import type { ReactNode } from 'react'
import { type Action, ActionLinks } from './action-links'
import { classNames } from './class-names'

export type SummaryRow = { term: ReactNode; value: ReactNode; actions?: readonly Action[] }

const Row = ({ row, bare, of }: { row: SummaryRow; bare: boolean; of?: ReactNode }) => (
  <div className={classNames('govuk-summary-list__row', bare && 'govuk-summary-list__row--no-actions')}>
    <dt className="govuk-summary-list__key">{row.term}</dt>
    <dd className="govuk-summary-list__value">{row.value}</dd>
    {row.actions && row.actions.length > 0 && (
      <dd className="govuk-summary-list__actions">
        <ActionLinks
          actions={row.actions}
          of={of}
          list="govuk-summary-list__actions-list"
          item="govuk-summary-list__actions-list-item"
        />
      </dd>
    )}
  </div>
)

const CardActions = ({ actions, of }: { actions: readonly Action[]; of: ReactNode }) => {
  const links = (
    <ActionLinks actions={actions} of={of} list="govuk-summary-card__actions" item="govuk-summary-card__action" />
  )
  return actions.length === 1 ? <div className="govuk-summary-card__actions">{links}</div> : links
}

/** Facts about one thing: a term, its value, and what can be changed. With a card it stands apart under its own title. */
export const SummaryList = ({
  rows,
  card,
  borders = true,
}: {
  rows: readonly SummaryRow[]
  card?: { title: ReactNode; actions?: readonly Action[] }
  borders?: boolean
}) => {
  const someActions = rows.some(row => row.actions?.length)
  const list = (
    <dl className={classNames('govuk-summary-list', !borders && 'govuk-summary-list--no-border')}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
        <Row key={index} row={row} bare={Boolean(someActions && !row.actions?.length)} of={card?.title} />
      ))}
    </dl>
  )
  if (!card) return list

  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        <h2 className="govuk-summary-card__title">{card.title}</h2>
        {card.actions && card.actions.length > 0 && <CardActions actions={card.actions} of={card.title} />}
      </div>
      <div className="govuk-summary-card__content">{list}</div>
    </div>
  )
}
