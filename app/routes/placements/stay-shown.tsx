import { dateInWords } from '~/text/when'
import { Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'
import type { Shown } from './view'

/** How long somebody was there, day by day. */
export const HoursShown = ({ placement: { days, minutes } }: { placement: Shown }) => {
  const { page } = useWords().placements
  const language = useLanguage()
  if (days.length === 0) return null
  return (
    <Section title={page.there}>
      <SummaryList
        rows={[
          ...days.map(one => ({ term: dateInWords(language, one.day), value: page.time(one.minutes) })),
          { term: page.total, value: page.time(minutes) },
        ]}
      />
    </Section>
  )
}

/** How each side says it went. */
export const LookedBack = ({ placement: { evaluations } }: { placement: Shown }) => {
  const { page, fields } = useWords().placements
  const said = (yes: boolean) => (yes ? page.yes : page.no)
  return evaluations.length === 0 ? null : (
    <Section title={page.looked}>
      {evaluations.map(({ side, peopleMet, taskDone, talked, words }) => (
        <SummaryList
          key={side}
          card={{ title: page.by[side] }}
          rows={[
            { term: fields.peopleMet[side], value: said(peopleMet) },
            { term: fields.taskDone[side], value: said(taskDone) },
            { term: fields.talked[side], value: said(talked) },
            ...(words ? [{ term: fields.looking[side], value: words }] : []),
          ]}
        />
      ))}
    </Section>
  )
}
