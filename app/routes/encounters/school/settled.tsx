import type { SchoolRequest } from '~/domain/encounters'
import { dateInWords } from '~/text/when'
import { Section } from '~/ui/page'
import { SummaryList, type SummaryRow } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'

/** What was settled when it was confirmed and counted when it took place. */
export const Settled = ({ request }: { request: SchoolRequest }) => {
  const { requests, encounters } = useWords()
  const language = useLanguage()
  const { fields } = requests
  const supervisions: Record<string, string> = encounters.supervisions
  const { supervision, supervisor, identityCheckBy, assurance, assuranceOn, deliveredAt, reflectionOn } = request
  const rows: SummaryRow[] = []
  if (supervision) rows.push({ term: fields.supervision, value: supervisions[supervision] ?? supervision })
  if (supervisor) rows.push({ term: fields.supervisor, value: supervisor })
  if (identityCheckBy) rows.push({ term: fields.identity, value: identityCheckBy })
  if (assuranceOn)
    rows.push({
      term: fields.assurance,
      value: [dateInWords(language, assuranceOn), assurance].filter(Boolean).join(': '),
    })
  if (deliveredAt) {
    for (const { name, attended, headcount } of request.groups)
      rows.push({ term: `${fields.attendance}: ${name}`, value: requests.page.came(attended ?? 0, headcount) })
    rows.push({ term: fields.questions, value: request.questionsAsked })
    if (reflectionOn) rows.push({ term: fields.reflection, value: dateInWords(language, reflectionOn) })
  }
  if (rows.length === 0) return null
  return (
    <Section title={encounters.states.request.school[deliveredAt ? 'delivered' : 'confirmed']}>
      <SummaryList rows={rows} />
    </Section>
  )
}
