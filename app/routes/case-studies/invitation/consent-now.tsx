import type { ConsentView } from '~/domain/case-studies'
import { dayInWords } from '~/text/when'
import { Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Timeline } from '~/ui/timeline'
import { When } from '~/ui/when'
import { useLanguage, useWords } from '~/ui/words'

/** What holds now, and what was said when. */
export const ConsentNow = ({ consent }: { consent: ConsentView }) => {
  const { signed, page } = useWords().story.consent
  const language = useLanguage()
  const texts: { [scope: string]: string } = { ...signed.keeping, ...signed.hearings, ...signed.further }
  const said = (scopes: readonly string[], none: string) =>
    scopes.length > 0 ? scopes.map(scope => texts[scope] ?? scope).join('; ') : none
  return (
    <Section title={page.holdsNow} card>
      <SummaryList
        rows={[
          { term: page.keptAs, value: said(consent.keeping ? [consent.keeping] : [], page.nobody) },
          { term: page.heardBy, value: said(consent.hearings, page.nobody) },
          { term: page.further, value: said(consent.further, page.nothing) },
          ...(consent.endsOn ? [{ term: page.ends, value: dayInWords(language, consent.endsOn) }] : []),
        ]}
      />
    </Section>
  )
}

/** Every line of the ledger, newest first. */
export const ConsentHistory = ({ consent }: { consent: ConsentView }) => {
  const { signed, page } = useWords().story.consent
  const texts: { [scope: string]: string } = { ...signed.keeping, ...signed.hearings, ...signed.further }
  if (consent.ledger.length === 0) return null
  return (
    <Section title={page.history}>
      <Timeline
        items={consent.ledger.map(({ scope, given, at, channel, textVersion }) => {
          const what = texts[scope] ?? scope
          const channels: { [channel: string]: string } = page.channels
          return {
            title: given ? page.given(what) : page.taken(what),
            when: <When at={at} form="moment" />,
            by: [channels[channel] ?? '', page.version(textVersion)].filter(Boolean).join(', '),
          }
        })}
      />
    </Section>
  )
}
