import { useWords } from '~/ui/words'

export type CriterionLine = { about: string; value: string; met: boolean }

const useSaid = () => {
  const { matching, encounters, listening } = useWords()
  const values: Record<string, Record<string, string>> = {
    sector: encounters.sectors,
    majorGroup: listening.search.groups,
    kind: matching.kinds,
    theme: matching.themes,
  }
  const names: Record<string, string> = matching.suggestions.about
  return ({ about, value }: CriterionLine) => `${names[about] ?? about}: ${values[about]?.[value] ?? value}`
}

const Lines = ({ title, lines }: { title: string; lines: readonly CriterionLine[] }) => {
  const said = useSaid()
  return lines.length === 0 ? null : (
    <>
      <p className="govuk-body-s tv-quiet">{title}</p>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map(line => (
          <li key={`${line.about} ${line.value}`}>{said(line)}</li>
        ))}
      </ul>
    </>
  )
}

/** Why a suggestion is there: what it meets of the person's own words, what not, and whether it is there to widen. */
export const Reasons = ({
  criteria,
  widening,
  reader = 'own',
}: {
  criteria: readonly CriterionLine[]
  widening: boolean
  /** The person it is for, or staff who look first. */
  reader?: 'own' | 'staff'
}) => {
  const words = useWords().matching.suggestions
  return (
    <>
      {widening && <p className="govuk-inset-text">{words.widening}</p>}
      {criteria.length === 0 && <p className="govuk-body">{words.nothingWritten}</p>}
      <Lines title={words.meets[reader]} lines={criteria.filter(({ met }) => met)} />
      <Lines title={words.misses} lines={criteria.filter(({ met }) => !met)} />
    </>
  )
}
