import type { EmployerPage } from '~/domain/network'
import { Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { Website } from '../directory-parts'

type Props = Pick<EmployerPage, 'employer' | 'joinedOn' | 'owner' | 'mayKeep' | 'paused'>

/** What the directory says of an employer, without blanks. */
export const EmployerDetails = ({ employer, joinedOn, owner, mayKeep, paused }: Props) => {
  const { directory, encounters } = useWords()
  const words = directory.employer
  const { terms } = words
  const sectors: Record<string, string> = encounters.sectors
  const sections: Record<string, string> = directory.sections
  const at = `/employers/${employer.id}`
  const rows = [
    { term: terms.sector, value: sectors[employer.sector] ?? directory.unknown },
    { term: terms.section, value: employer.sicSection && sections[employer.sicSection] },
    { term: terms.size, value: directory.sizes[employer.sizeBand] },
    { term: terms.number, value: employer.companiesHouseNo },
    { term: terms.website, value: employer.website && <Website href={employer.website} /> },
    { term: terms.asks, value: `${employer.monthlyCap}. ${words.asksHint}` },
    { term: terms.joined, value: <When at={joinedOn} form="date" /> },
    { term: terms.owner, value: owner },
  ]
  return (
    <Section
      title={words.details}
      aside={
        mayKeep && (
          <a className="govuk-link" href={`${at}/change`}>
            {words.change}
          </a>
        )
      }
    >
      <SummaryList rows={rows.filter(({ value }) => value)} />
      {mayKeep && (
        <p className="govuk-body">
          <a className="govuk-link" href={paused ? `${at}/resume` : `${at}/pause`}>
            {paused ? words.resume : words.pause}
          </a>
        </p>
      )}
    </Section>
  )
}
