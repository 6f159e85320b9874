import type { Figures, Rates } from '~/domain/funding'
import { InsetText } from '~/ui/notices'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'
import { pounds } from './said'

/** What the rules say of one course, with the year of the rates and what they do not reach. */
export const FiguresShown = ({ figures, rates }: { figures: Figures; rates: Rates }) => {
  const { result, limits } = useWords().funding
  const { credits, pence, years } = figures
  const rows = [
    { what: result.all, credits: credits.all, pence: pence.all },
    { what: result.used, credits: credits.used, pence: pence.used },
    { what: result.within, credits: credits.within, pence: pence.within },
    { what: result.left, credits: credits.left, pence: pence.left },
  ]
  return (
    <Section title={result.title} id="figures">
      {figures.limits.map(limit => (
        <InsetText key={limit}>{limits[limit]}</InsetText>
      ))}
      <Table
        caption={result.title}
        captionHidden
        narrow="stack"
        rows={rows}
        rowKey={({ what }) => what}
        columns={[
          { head: result.what, header: true, cell: row => row.what },
          { head: result.credits, numeric: true, cell: row => row.credits },
          { head: result.pounds, numeric: true, cell: row => pounds(row.pence) },
        ]}
      />
      {years.length > 1 && credits.within > 0 && (
        <Table
          caption={result.years}
          captionSize="s"
          narrow="stack"
          rows={years}
          rowKey={({ year }) => String(year)}
          columns={[
            { head: result.what, header: true, cell: ({ year }) => result.year(year) },
            { head: result.course, numeric: true, cell: row => row.credits },
            { head: result.credits, numeric: true, cell: ({ within }) => within },
            { head: result.pounds, numeric: true, cell: row => pounds(row.pence) },
          ]}
        />
      )}
      <p className="govuk-body">{result.rates(rates.year)}</p>
      <p className="govuk-body">{result.fees}</p>
    </Section>
  )
}
