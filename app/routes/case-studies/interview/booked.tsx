import type { InterviewPage } from '~/domain/case-studies'
import { SummaryList } from '~/ui/summary-list'
import { WhenSpan } from '~/ui/when'
import { useWords } from '~/ui/words'

/** The interview as it stands: when, with whom, where, and what the contributor needs. */
export const Booked = ({ page }: { page: InterviewPage }) => {
  const { interviews: words } = useWords()
  const { terms, yes, no } = words.choose
  const { held } = page
  return (
    <SummaryList
      rows={[
        ...(held
          ? [
              { term: terms.when, value: <WhenSpan from={held.startsAt} to={held.endsAt} /> },
              { term: terms.who, value: held.recordist },
              { term: terms.where, value: [words.places[held.place], held.venue].filter(Boolean).join(': ') },
            ]
          : []),
        { term: terms.needs, value: page.accessNeeds || words.choose.noNeeds },
        { term: terms.second, value: page.chaperone ? yes : no },
      ]}
    />
  )
}
