import type { SchoolRequest } from '~/domain/encounters'
import { timesInWords } from '~/text/when'
import { SummaryList } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'

type Part = 'what' | 'who' | 'when'

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.length < 2 ? (
    lines[0]
  ) : (
    <ul className="govuk-list">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )

const named = (names: Record<string, string>, codes: readonly (string | number)[]): string[] =>
  codes.map(code => names[String(code)] ?? String(code))

/** What was asked, part by part; in a draft each with the way to change it. */
export const AskSummary = ({ request, change }: { request: SchoolRequest; change?: boolean }) => {
  const { requests, encounters } = useWords()
  const language = useLanguage()
  const { fields, draft } = requests
  const { groups, dates, sectors, accessNeeds, outcomes, benchmarks } = request
  const row = (term: string, lines: readonly string[], part: Part) => ({
    term,
    value: <Lines lines={lines} />,
    ...(change
      ? { actions: [{ href: `/requests/${request.id}/${part}?from=check`, text: draft.checking.change, about: term }] }
      : {}),
  })

  return (
    <SummaryList
      rows={[
        row(fields.kind, named(encounters.kinds, [request.kind]), 'what'),
        row(fields.delivery, named(encounters.deliveries, [request.delivery]), 'what'),
        row(fields.purpose, [request.purpose], 'what'),
        row(fields.outcomes, outcomes, 'what'),
        row(fields.benchmarks, named(encounters.benchmarks, benchmarks), 'what'),
        row(fields.sectors, sectors.length > 0 ? named(encounters.sectors, sectors) : [fields.anySector], 'what'),
        row(
          fields.groups,
          groups.map(({ yearGroup, name, headcount }) => requests.groupLine(yearGroup, name, headcount)),
          'who',
        ),
        row(
          fields.access,
          accessNeeds.length > 0 ? named(encounters.accessNeeds, accessNeeds) : [fields.noAccess],
          'who',
        ),
        row(fields.language, named(encounters.languages, [request.language]), 'who'),
        row(
          fields.dates,
          dates.map(({ startsAt, endsAt }) => timesInWords(language, startsAt, endsAt)),
          'when',
        ),
        row(fields.seats, [String(request.seats)], 'when'),
      ]}
    />
  )
}
