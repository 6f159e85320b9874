import type { EmployerLoad } from '~/domain/encounters'
import { Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'

type Load = Omit<EmployerLoad, 'lastContactedOn' | 'pausedUntil'> & { lastContactedOn: string | Date | null }

/** How often an employer is asked, by all hubs, and what came of it in this one. */
export const EmployerLoadPart = ({ load }: { load: Load }) => {
  const { directory } = useWords()
  const { load: title, loadTerms: terms, ...words } = directory.employer
  return (
    <Section title={title}>
      <SummaryList
        rows={[
          { term: terms.month, value: words.asksThisMonth(load.contactedThisMonth, load.monthlyCap) },
          {
            term: terms.last,
            value: load.lastContactedOn ? <When at={load.lastContactedOn} form="date" /> : words.never,
          },
          { term: terms.year, value: load.asked },
          { term: terms.answers, value: words.answers(load.accepted, load.declined, load.silent, load.waiting) },
          { term: terms.encounters, value: load.encounters },
        ]}
      />
    </Section>
  )
}
