import { useLoaderData } from '@remix-run/react'
import { sourcesOf } from '~/domain/matching'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { Page, Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { bringers } from './who'

export const meta = titled(words => words.sources.title)

export const loader = page({ for: bringers }, viewer => sourcesOf(viewer))

const Feeds = () => {
  const { feeds } = useLoaderData<typeof loader>()
  const { sources } = useWords()
  const words = sources.list
  const formats: Record<string, string> = sources.formats
  const states: Record<string, string> = sources.feed.states
  if (feeds.length === 0) return <p className="govuk-body">{words.noFeeds}</p>
  return (
    <Table
      caption={words.feeds}
      captionHidden
      narrow="stack"
      rows={feeds}
      rowKey={row => row.id}
      columns={[
        {
          head: words.columns.name,
          header: true,
          cell: row => (
            <a className="govuk-link" href={`/opportunities/sources/feeds/${row.id}`}>
              {row.name}
            </a>
          ),
        },
        { head: words.columns.format, cell: row => formats[row.format] },
        {
          head: words.columns.state,
          cell: row => (
            <Tag tone={row.failures > 0 ? 'attention' : row.state === 'active' ? 'good' : 'neutral'}>
              {row.failures > 0 ? words.failing : states[row.state]}
            </Tag>
          ),
        },
        {
          head: words.columns.last,
          cell: row => (row.lastReadAt ? <When at={row.lastReadAt} form="moment" /> : words.never),
        },
        { head: words.columns.waiting, cell: row => row.waiting },
      ]}
    />
  )
}

const Files = () => {
  const { files } = useLoaderData<typeof loader>()
  const { sources } = useWords()
  const words = sources.list
  const formats: Record<string, string> = sources.formats
  if (files.length === 0) return <p className="govuk-body">{words.noFiles}</p>
  return (
    <ul className="tv-plans">
      {files.map(({ id, fileName, format, state, createdAt }) => (
        <li key={id}>
          <a className="govuk-link" href={`/opportunities/sources/readings/${id}`}>
            {fileName}
          </a>
          <p className="tv-quiet">
            {formats[format]} · {sources.reading.states[state as keyof typeof sources.reading.states]} ·{' '}
            <When at={createdAt} form="moment" />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Where opportunities come from besides people. */
export default function SourcesPage() {
  const { sources } = useWords()
  const words = sources.list
  return (
    <Page title={sources.title} lead={sources.lead} back={{ href: '/opportunities', text: sources.back }} width="wide">
      <p className="govuk-body">{sources.opening}</p>
      <ButtonGroup>
        <ButtonLink href="/opportunities/sources/file">{words.newFile}</ButtonLink>
        <ButtonLink href="/opportunities/sources/feeds/new" tone="secondary">
          {words.newFeed}
        </ButtonLink>
      </ButtonGroup>
      <Section title={words.feeds}>
        <Feeds />
      </Section>
      <Section title={words.files}>
        <Files />
      </Section>
    </Page>
  )
}
