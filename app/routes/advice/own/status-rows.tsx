import { dateInWords } from '~/text/when'
import { Section } from '~/ui/page'
import { SummaryList, type SummaryRow } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'
import type { Shown } from './status-page'

/** How they are reached, as they said it. */
export const useContactRows = ({ contact }: Pick<Shown, 'contact'>): SummaryRow[] => {
  const { status, contactWays, ask } = useWords().advice
  const rows: (SummaryRow | null)[] = [
    { term: status.way, value: contactWays[contact.contactBy as keyof typeof contactWays] },
    contact.email ? { term: ask.email, value: contact.email } : null,
    contact.phone ? { term: ask.phone, value: contact.phone } : null,
    contact.address ? { term: ask.address, value: contact.address } : null,
    { term: status.safe, value: contact.safeContact || status.safeNone },
    { term: status.message, value: contact.mayLeaveMessage ? status.mayMessage : status.noMessage },
  ]
  return rows.filter(row => row !== null)
}

/** What they told, and what came to it later. */
export const Told = ({ request }: { request: Shown }) => {
  const { status } = useWords().advice
  const language = useLanguage()
  return (
    <Section title={status.said} id="said">
      <p className="govuk-body tv-words">{request.words}</p>
      {request.added.length > 0 && (
        <SummaryList
          rows={request.added.map(({ side, text, at }) => ({
            term: `${status.added}, ${dateInWords(language, at)} (${side === 'adult' ? status.by.adult : status.by.staff})`,
            value: <span className="tv-words">{text}</span>,
          }))}
        />
      )}
    </Section>
  )
}

/** Bodies they were pointed to. */
export const Bodies = ({ request: { bodies } }: { request: Shown }) => {
  const { status } = useWords().advice
  if (bodies.length === 0) return null
  return (
    <Section title={status.bodies} id="bodies">
      <SummaryList rows={bodies.map(({ name, contact }) => ({ term: name, value: contact }))} />
    </Section>
  )
}
