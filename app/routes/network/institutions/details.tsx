import type { InstitutionPage } from '~/domain/network'
import { Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { useWords } from '~/ui/words'
import { Website } from '../directory-parts'

type Props = Pick<InstitutionPage, 'institution' | 'successor' | 'followed' | 'mayChange' | 'oversees'>
type Named = { id: string; name: string }

const School = ({ school, link }: { school: Named; link: boolean }) =>
  link ? (
    <a className="govuk-link" href={`/institutions/${school.id}`}>
      {school.name}
    </a>
  ) : (
    school.name
  )

/** What the directory says of an institution, without blanks. */
export const InstitutionDetails = ({ institution, successor, followed, mayChange, oversees }: Props) => {
  const { directory } = useWords()
  const words = directory.institution
  const { terms } = words
  const { phases, lowAge, highAge, street, town, postcode, website, urn, ukprn, disadvantage, successorUrn } =
    institution
  const rows = [
    { term: terms.phases, value: phases.map(phase => directory.phases[phase]).join(', ') },
    { term: terms.ages, value: lowAge === null && highAge === null ? '' : words.agesFromTo(lowAge, highAge) },
    { term: terms.address, value: [street, town, postcode].filter(Boolean).join(', ') },
    { term: terms.website, value: website && <Website href={website} /> },
    { term: terms.urn, value: urn },
    { term: terms.ukprn, value: ukprn },
    {
      term: terms.disadvantage,
      value: `${directory.percent(disadvantage)}, ${institution.disadvantageByHand ? words.byHand : words.fromRegister}`,
    },
    {
      term: words.successor,
      value: successor ? <School school={successor} link={oversees} /> : successorUrn && words.urnOf(successorUrn),
    },
    ...followed.map(school => ({ term: words.followed, value: <School school={school} link={oversees} /> })),
  ]
  return (
    <Section
      title={words.details}
      aside={
        mayChange && (
          <a className="govuk-link" href={`/institutions/${institution.id}/change`}>
            {words.change}
          </a>
        )
      }
    >
      <SummaryList rows={rows.filter(({ value }) => value)} />
    </Section>
  )
}
