import type { HeldAbout } from '~/domain/privacy'
import { Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Table } from '~/ui/table'
import { When } from '~/ui/when'
import { useLanguage, useWords } from '~/ui/words'
import { clockInWords, holdingInWords } from './clock-words'
import { columnInWords, valueInWords } from './held-in-words'

/** What is held, each holding under its own heading with why and how long. */
export const HeldParts = ({ parts }: { parts: HeldAbout['parts'] }) => {
  const words = useWords()
  const language = useLanguage()
  const { privacy } = words
  return (
    <>
      {parts.map(({ holding, clocks, tables }) => {
        const { what, why } = holdingInWords(holding, privacy)
        return (
          <Section key={holding} title={what}>
            <p className="govuk-body">{why}</p>
            <p className="govuk-body tv-quiet">
              {privacy.mine.contents}: {clocks.map(clock => clockInWords(clock, privacy)).join('; ')}
            </p>
            {tables.flatMap(({ table, rows }) =>
              rows.map((row, at) => (
                <SummaryList
                  // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
                  key={`${table} ${at}`}
                  rows={Object.entries(row).map(([column, value]) => ({
                    term: columnInWords(table, column, privacy),
                    value: valueInWords({ table, column, value }, words, language),
                  }))}
                />
              )),
            )}
          </Section>
        )
      })}
    </>
  )
}

/** Where somebody's random id stands in the records of others, by what those records are. */
export const HeldMarks = ({ marks }: { marks: HeldAbout['marks'] }) => {
  const { privacy } = useWords()
  const words = privacy.mine
  if (marks.length === 0) return null
  return (
    <Section title={words.marks}>
      <p className="govuk-body">{words.marksText}</p>
      <Table
        caption={words.marks}
        captionHidden
        rows={marks}
        rowKey={mark => mark.holding}
        columns={[
          { head: words.record, header: true, cell: mark => holdingInWords(mark.holding, privacy).what },
          { head: words.count, numeric: true, cell: mark => mark.rows },
        ]}
      />
    </Section>
  )
}

/** What happened to it, newest first. */
export const HeldTraces = ({ traces }: { traces: HeldAbout['traces'] }) => {
  const { privacy } = useWords()
  const words = privacy.mine
  return (
    <Section title={words.traces}>
      <p className="govuk-body">{traces.length > 0 ? words.tracesText : words.noTraces}</p>
      {traces.length > 0 && (
        <Table
          caption={words.traces}
          captionHidden
          narrow="stack"
          rows={traces}
          columns={[
            { head: words.when, header: true, cell: trace => <When at={trace.at} form="moment" /> },
            { head: words.happened, cell: trace => privacy.facts[trace.type] ?? words.other },
            { head: words.who, cell: trace => words.by[trace.by] },
          ]}
        />
      )}
    </Section>
  )
}
