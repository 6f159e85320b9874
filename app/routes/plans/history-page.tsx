import { useLoaderData } from '@remix-run/react'
import { dateInWords, timeInWords } from '~/text/when'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { Timeline } from '~/ui/timeline'
import { useLanguage, useWords } from '~/ui/words'
import type { showHistory } from './read-history'
import { useHome } from './view'

export const historyMeta = titled(words => words.plans.history.title)

/** Everything that was changed on a plan: who, when, and which fields. */
export default function HistoryPage() {
  const { lines, older, reference } = useLoaderData<typeof showHistory.own>()
  const { history: words, title } = useWords().plans
  const language = useLanguage()
  const { home, door } = useHome()
  return (
    <Page
      title={words.title}
      caption={reference}
      lead={words.lead}
      back={{ href: home, text: door === 'own' ? title.own : title.desk('') }}
    >
      {lines.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <Timeline
          items={lines.map(({ at, part, what, act, fields, about }) => ({
            title: [
              `${words.things[what]}: ${words.acts[act]}`,
              fields.map(field => words.fields[field] ?? field).join(', '),
            ]
              .filter(Boolean)
              .join(' – '),
            when: `${dateInWords(language, at)}, ${timeInWords(at)}`,
            at: new Date(at).toISOString(),
            by: words.who[part][door],
            body: about,
          }))}
        />
      )}
      {older && <p className="govuk-body tv-quiet">{words.older}</p>}
    </Page>
  )
}
