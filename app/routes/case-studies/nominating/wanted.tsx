import type { Words } from '~/text'
import { useWords } from '~/ui/words'

type Wanted = { soc: string[]; leaving: string[]; sectors: string[]; districts: string[] }

/** What an ask looks for, each as a line. */
export const wantedIn = ({ soc, leaving, sectors, districts }: Wanted, { nominating, encounters }: Words): string[] => {
  const from = (codes: readonly string[], words: { [code: string]: string }) => codes.map(code => words[code] ?? code)
  return [
    ...from(leaving, nominating.leaving),
    ...from(soc, nominating.majorGroups),
    ...from(sectors, encounters.sectors),
    ...districts,
  ]
}

export const WantedList = ({ wanted }: { wanted: Wanted }) => (
  <ul className="govuk-list govuk-list--bullet">
    {wantedIn(wanted, useWords()).map(line => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
