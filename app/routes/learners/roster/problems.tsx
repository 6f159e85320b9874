import type { rosterToSee } from '~/domain/learners'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'

type Problems = NonNullable<Awaited<ReturnType<typeof rosterToSee>>>['problems']

/** The most rows shown of one kind; the rest is the same again. */
const shown = 50

/** What is odd in a roster, grouped by what mends it: line, column, what it says, what to do. */
export const RosterProblems = ({ problems }: { problems: Problems }) => {
  const { report } = useWords().learners.roster
  if (problems.length === 0) return null
  return (
    <Section title={report.problems}>
      <p className="govuk-body">{report.problemsLead}</p>
      {problems.map(({ fix, leaves, rows }) => (
        <div key={fix}>
          <h3 className="govuk-heading-s">{report.fixes[fix]}</h3>
          <p className="tv-quiet">{leaves === 'row' ? report.row : report.value}</p>
          <Table
            caption={report.fixes[fix]}
            captionHidden
            narrow="stack"
            rows={rows.slice(0, shown)}
            columns={[
              { head: report.line, numeric: true, cell: ({ line }) => line },
              { head: report.column, cell: ({ column }) => column },
              { head: report.valueIs, cell: ({ value }) => value },
            ]}
          />
        </div>
      ))}
    </Section>
  )
}
