import { useLoaderData } from '@remix-run/react'
import { feedFor } from '~/domain/matching'
import { FeedNamed, TrustForm } from '~/domain/matching/forms'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { FormFor } from '~/ui/form'
import { Details, InsetText, WarningText } from '~/ui/notices'
import { Columns, Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { problemOf } from './sentence'
import { bringers } from './who'

type Feed = NonNullable<Awaited<ReturnType<typeof feedFor>>>

export const meta = titled<Feed>((words, feed) => feed?.name ?? words.sources.title)

export const loader = page({ for: bringers }, (viewer, { feedId = '' }) => feedFor(viewer, feedId))

const Readings = () => {
  const { readings } = useLoaderData<typeof loader>()
  const words = useWords()
  const said = words.sources.feed
  if (readings.length === 0) return null
  return (
    <Section title={said.readings}>
      <Table
        caption={said.readings}
        captionHidden
        narrow="stack"
        rows={readings}
        rowKey={row => row.id}
        columns={[
          {
            head: said.when,
            header: true,
            cell: row => (
              <a className="govuk-link" href={`/opportunities/sources/readings/${row.id}`}>
                <When at={row.createdAt} form="moment" />
              </a>
            ),
          },
          {
            head: said.outcome,
            cell: row =>
              row.problem ? problemOf(words, row.problem) : said.summary(row.added, row.changed, row.withdrawn),
          },
          { head: words.sources.reading.counts.merged, cell: row => row.merged },
          { head: words.sources.reading.counts.leftOut, cell: row => row.leftOut },
        ]}
      />
    </Section>
  )
}

/** What may be done with a feed. */
const Verbs = () => {
  const feed = useLoaderData<typeof loader>()
  const { sources } = useWords()
  const words = sources.feed
  const result = useSaid({})
  const at = `/opportunities/sources/feeds/${feed.id}`
  return (
    <Section title={words.states[feed.state]} card>
      {feed.waiting > 0 && (
        <InsetText>
          {sources.reading.waits(feed.waiting)}{' '}
          <a className="govuk-link" href="/opportunities?state=checked&order=newest">
            {sources.reading.look}
          </a>
        </InsetText>
      )}
      {feed.waiting > 0 && feed.mayOpen && (
        <FormFor id="open" schema={FeedNamed} action={`${at}/open`} send={sources.reading.open(feed.waiting)} />
      )}
      {feed.state === 'active' && (
        <FormFor
          id="read"
          schema={FeedNamed}
          result={result}
          action={`${at}/read`}
          send={words.readNow}
          tone="secondary"
        />
      )}
      {feed.state !== 'ended' && (
        <ButtonLink href={`${at}/edit`} tone="secondary">
          {words.edit}
        </ButtonLink>
      )}
      {(['pause', 'resume'] as const)
        .filter(move => feed.moves.includes(move))
        .map(move => (
          <FormFor
            key={move}
            id={move}
            schema={FeedNamed}
            action={`${at}/${move}`}
            send={words[move]}
            tone="secondary"
          />
        ))}
      {feed.mayOpen && feed.state !== 'ended' && (
        <Details summary={feed.trusted ? words.distrust : words.trust}>
          {!feed.trusted && <p className="govuk-body">{words.trustText}</p>}
          <FormFor
            id="trust"
            schema={TrustForm}
            action={`${at}/trust`}
            hidden={{ trusted: feed.trusted ? 'no' : 'yes' }}
            send={feed.trusted ? words.distrust : words.trust}
            tone="secondary"
          />
        </Details>
      )}
      {feed.moves.includes('end') && (
        <Details summary={words.end}>
          <p className="govuk-body">{words.endText}</p>
          <FormFor id="end" schema={FeedNamed} action={`${at}/end`} send={words.end} tone="warning" />
        </Details>
      )}
    </Section>
  )
}

/** One feed: how it stands, what came of its last readings, and what may be done. */
export default function FeedPage() {
  const feed = useLoaderData<typeof loader>()
  const words = useWords()
  const { sources } = words
  const said = sources.feed
  const outcomes: Record<string, string> = said.outcomes
  const outcome = feed.lastOutcome ?? ''
  return (
    <Page
      title={feed.name}
      aside={<Tag tone={feed.state === 'active' ? 'good' : 'neutral'}>{said.states[feed.state]}</Tag>}
      back={{ href: '/opportunities/sources', text: sources.title }}
      width="wide"
    >
      {feed.failures > 0 && (
        <WarningText>
          {said.failing} {problemOf(words, outcome)}
        </WarningText>
      )}
      <Columns
        sideFirst
        main={
          <>
            <p className="govuk-body">{feed.trusted ? said.trusted : said.notTrusted}</p>
            <SummaryList
              rows={[
                { term: said.facts.url, value: feed.url },
                { term: said.facts.format, value: sources.formats[feed.format] },
                { term: said.facts.every, value: said.every(feed.everyHours) },
                {
                  term: said.facts.last,
                  value: feed.lastReadAt ? <When at={feed.lastReadAt} form="moment" /> : sources.list.never,
                },
                ...(outcome
                  ? [{ term: said.facts.outcome, value: outcomes[outcome] ?? problemOf(words, outcome) }]
                  : []),
                ...(feed.state === 'active'
                  ? [{ term: said.facts.next, value: <When at={feed.nextReadAt} form="moment" /> }]
                  : []),
                { term: said.facts.standing, value: feed.standing.toLocaleString('en-GB') },
              ]}
            />
            <Readings />
          </>
        }
        side={<Verbs />}
      />
    </Page>
  )
}
