import type { opportunityFor } from '~/domain/matching'
import { appliedForOutside } from '~/domain/matching/forms'
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

/** Who may pay, with the day on which that was so. Never that somebody will get it. */
const Funding = ({ found }: { found: Found }) => {
  const words = useWords().matching.page
  return (
    <>
      {found.funding}
      <br />
      <span className="tv-quiet">
        {found.fundingAsOf && (
          <>
            {words.fundingAsOf} <When at={found.fundingAsOf} />.{' '}
          </>
        )}
        {words.fundingAsk}
      </span>
    </>
  )
}

const Apply = ({ found: { applyAt, organisation } }: { found: Found }) => {
  const words = useWords().matching.page
  return (
    <>
      <h3 className="govuk-heading-s">{words.applyTitle}</h3>
      {applyAt ? (
        <>
          <p className="govuk-body">{words.applyText}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={applyAt} rel="noreferrer nofollow">
              {words.apply(new URL(applyAt).hostname)}
            </a>
          </p>
        </>
      ) : (
        <p className="govuk-body">{words.applyAsk(organisation)}</p>
      )}
    </>
  )
}

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
  const isOutside = appliedForOutside.some(kind => kind === found.kind)
  const isTaught = found.kind === 'course' || found.kind === 'bootcamp'
  const costs = found.costPounds === null ? isTaught && matching.costUnsaid : matching.cost(found.costPounds)
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
    found.hoursWeekly ? { term: words.weekly, value: matching.weekly(found.hoursWeekly) } : null,
    found.weeks ? { term: words.weeks, value: matching.weeks(found.weeks) } : null,
    found.leadsTo ? { term: words.leadsTo, value: words.leadsToLevel(found.leadsTo) } : null,
    costs ? { term: words.cost, value: costs } : null,
    found.funding ? { term: words.funding, value: <Funding found={found} /> } : null,
    found.wage ? { term: words.wage, value: found.wage } : null,
    { term: isOutside ? words.applyBy : words.closes, value: <When at={found.closesOn} /> },
    isOutside ? null : { term: words.places, value: matching.places(found.placesLeft, found.places) },
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
      {isOutside && <Apply found={found} />}
    </Section>
  )
}
