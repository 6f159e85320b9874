import type { opportunityFor } from '~/domain/matching'
import { Section } from '~/ui/page'
import { SummaryList, type SummaryRow } from '~/ui/summary-list'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'

type Found = NonNullable<Awaited<ReturnType<typeof opportunityFor>>>

const Days = ({ found }: { found: Found }) => (
  <>
    {found.startsOn && <When at={found.startsOn} />}
    {found.startsOn && found.endsOn && found.endsOn !== found.startsOn && ' – '}
    {found.endsOn && found.endsOn !== found.startsOn && <When at={found.endsOn} />}
  </>
)

/** Everything said of an opportunity. */
export const OpportunitySummary = ({ found }: { found: Found }) => {
  const { matching, encounters, listening } = useWords()
  const words = matching.page
  const said = (codes: readonly string[], names: Record<string, string>) =>
    codes.map(code => names[code] ?? code).join(', ')
  const [sectors, groups]: Record<string, string>[] = [encounters.sectors, listening.search.groups]
  const levels: Record<number, string> = matching.levels
  const kinds: Record<string, string> = matching.kinds
  const where = !found.district
    ? matching.anywhere
    : found.remote
      ? matching.orAnywhere(found.district)
      : found.district
  const rows: (SummaryRow | null)[] = [
    { term: words.kind, value: kinds[found.kind] },
    { term: words.sector, value: sectors?.[found.sector] },
    { term: words.major, value: groups?.[found.major] },
    { term: words.where, value: where },
    { term: words.forWhom, value: matching.years(found.fromYear, found.toYear) },
    { term: words.level, value: levels[found.level] },
    found.startsOn || found.endsOn ? { term: words.when, value: <Days found={found} /> } : null,
    found.times.length ? { term: words.times, value: said(found.times, matching.times) } : null,
    found.hours ? { term: words.hours, value: found.hours } : null,
    { term: words.closes, value: <When at={found.closesOn} /> },
    { term: words.places, value: matching.places(found.placesLeft, found.places) },
    found.themes.length ? { term: words.themes, value: said(found.themes, matching.themes) } : null,
    found.access.length ? { term: words.access, value: said(found.access, encounters.accessNeeds) } : null,
  ]
  return (
    <Section title={words.about}>
      {found.description
        .split(/\n+/)
        .filter(Boolean)
        .map(part => (
          <p className="govuk-body" key={part}>
            {part}
          </p>
        ))}
      <SummaryList rows={rows.filter(row => row !== null)} />
    </Section>
  )
}
