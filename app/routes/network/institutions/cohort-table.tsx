import type { InstitutionPage } from '~/domain/network'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'

/** How many learners each year has and how many encounters they should have. */
export const CohortTable = ({
  institution: { id },
  cohorts,
  mayKeep,
}: Pick<InstitutionPage, 'cohorts'> & { institution: { id: string }; mayKeep: boolean }) => {
  const { directory } = useWords()
  const words = directory.cohorts
  const change = `/institutions/${id}/learners`
  if (cohorts.length === 0)
    return (
      <EmptyState
        title={words.empty}
        seed="learners"
        action={mayKeep && <ButtonLink href={change}>{words.change}</ButtonLink>}
      >
        <p className="govuk-body">{words.emptyText}</p>
      </EmptyState>
    )

  const total = cohorts.reduce((sum, { roll }) => sum + roll, 0)
  return (
    <Section
      title={words.title}
      aside={
        mayKeep && (
          <a className="govuk-link" href={change}>
            {words.change}
          </a>
        )
      }
    >
      <Table
        caption={words.total(total)}
        narrow="stack"
        rows={cohorts}
        rowKey={({ yearGroup }) => String(yearGroup)}
        columns={[
          { head: words.year, header: true, cell: ({ yearGroup }) => directory.year(yearGroup) },
          { head: words.roll, numeric: true, cell: ({ roll }) => roll.toLocaleString('en-GB') },
          { head: words.target, numeric: true, cell: ({ target }) => target },
        ]}
      />
    </Section>
  )
}
