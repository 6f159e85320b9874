import type { readingFor } from '~/domain/matching'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'
import { sentenceOf } from './sentence'

type Reading = NonNullable<Awaited<ReturnType<typeof readingFor>>>

/** What is wrong, by what mends it: which entry, where in it, and what stands there. */
export const Faults = ({
  reading,
}: {
  reading: Pick<Reading, 'id' | 'groups' | 'hasBadRows' | 'mostFaults' | 'leftOut'>
}) => {
  const words = useWords()
  const said = words.sources.reading
  const fields: { readonly [field: string]: string } = Object.fromEntries(
    Object.entries(words.matching.form).filter(([, text]) => typeof text === 'string'),
  ) as Record<string, string>
  if (reading.groups.length === 0) return null
  return (
    <Section title={said.faults}>
      <p className="govuk-body">{said.faultsLead}</p>
      {reading.hasBadRows && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/opportunities/sources/readings/${reading.id}/left-out.csv`}>
            {said.badRows}
          </a>
        </p>
      )}
      {reading.leftOut > reading.mostFaults && <p className="govuk-body">{said.some(reading.mostFaults)}</p>}
      {reading.groups.map(({ fix, count, rows }) => (
        <div key={fix}>
          <h3 className="govuk-heading-s">
            {sentenceOf(words, fix)} ({count.toLocaleString('en-GB')})
          </h3>
          <Table
            caption={sentenceOf(words, fix)}
            captionHidden
            narrow="stack"
            rows={rows}
            columns={[
              { head: said.columns.line, numeric: true, cell: ({ line }) => line },
              { head: said.columns.ref, cell: ({ ref }) => ref },
              { head: said.columns.field, cell: ({ field }) => fields[field] ?? '' },
              { head: said.columns.value, cell: ({ value }) => value },
            ]}
          />
        </div>
      ))}
    </Section>
  )
}
