import { useLoaderData } from '@remix-run/react'
import { asksOf } from '~/domain/encounters'
import { page } from '~/http'
import { useShell } from '~/shell'
import { dayInShort, timesInWords } from '~/text/when'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/pages'
import { Table } from '~/ui/table'
import { Tabs } from '~/ui/tabs'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'

const filters = ['waiting', 'agreed', 'past'] as const
type Filter = (typeof filters)[number]

export const meta = titled(words => words.employers.asks.title)

export const loader = page({ for: ['employer-admin'] }, async (actor, _params, url) => {
  const filter: Filter = filters.find(one => one === url.searchParams.get('show')) ?? 'waiting'
  const at = Math.max(1, Math.min(1000, Number(url.searchParams.get('page')) || 1))
  return { filter, at, ...(await asksOf(actor, filter, Math.floor(at))) }
})

export default function AsksPage() {
  const { filter, at, total, asks } = useLoaderData<typeof loader>()
  const { language } = useShell()
  const { employers, encounters } = useWords()
  const words = employers.asks
  const states = encounters.states
  const kinds: Record<string, string> = encounters.kinds
  const stateOf = (ask: (typeof asks)[number]): string => {
    const names: Record<string, string> = ask.encounter ? states.encounter.employer : states.approach.employer
    return names[ask.encounter?.state ?? ask.state] ?? ask.state
  }

  return (
    <Page title={words.title} width="wide">
      <Tabs
        items={filters.map(one => ({ text: words.tabs[one], href: `/asks?show=${one}`, current: one === filter }))}
        label={words.title}
      />
      {asks.length === 0 ? (
        <EmptyState title={words.empty[filter]}>{words.emptyText[filter]}</EmptyState>
      ) : (
        <Table
          caption={words.tabs[filter]}
          captionHidden
          narrow="stack"
          rows={asks}
          rowKey={ask => ask.id}
          columns={[
            {
              head: words.columns.school,
              header: true,
              cell: ask => (
                <a className="govuk-link" href={`/asks/${ask.id}`}>
                  {ask.school}
                </a>
              ),
            },
            { head: words.columns.what, cell: ask => kinds[ask.kind] ?? ask.kind },
            filter === 'waiting'
              ? { head: words.columns.by, cell: ask => dayInShort(language, ask.answerBy) }
              : {
                  head: words.columns.when,
                  cell: ask =>
                    ask.encounter
                      ? timesInWords(language, ask.encounter.startsAt, ask.encounter.endsAt)
                      : dayInShort(language, ask.askedAt),
                },
            {
              head: words.columns.state,
              cell: ask => <Tag tone={ask.state === 'asked' ? 'attention' : 'neutral'}>{stateOf(ask)}</Tag>,
            },
          ]}
        />
      )}
      <Pages page={at} size={25} count={total} href={to => `/asks?show=${filter}&page=${to}`} />
    </Page>
  )
}
