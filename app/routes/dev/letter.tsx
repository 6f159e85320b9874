import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openPage } from '~/http'
import { inboxIsOpen, letterInInbox, linksIn } from '~/platform/mail/inbox'
import { documentTitle } from '~/ui/document-title'
import { Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Tabs } from '~/ui/tabs'
import { useWords } from '~/ui/words'
import { instant } from './instant'

const views = ['rendered', 'text', 'raw'] as const
type View = (typeof views)[number]

const viewIn = (query: URLSearchParams): View => views.find(view => view === query.get('view')) ?? 'rendered'

export const loader = openPage(async (_actor, { letterId = '' }, { searchParams }) => {
  const letter = inboxIsOpen() ? await letterInInbox(letterId) : null
  if (!letter) return null
  const { id, sender, recipient, subject, messageId, receivedAt, text, html, raw, files } = letter
  return {
    ...{ id, sender, recipient, subject, messageId, receivedAt, text },
    view: viewIn(searchParams),
    hasHtml: html !== '',
    raw: searchParams.get('view') === 'raw' ? raw : '',
    links: linksIn(text),
    files: files.map(({ name, type, content }) => ({ name, type, bytes: content.length })),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle(data?.subject || 'Letter') }]

type Letter = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>>

const Body = ({ letter }: { letter: Letter }) => {
  const { inbox } = useWords()
  if (letter.view === 'raw') return <pre className="tv-source">{letter.raw}</pre>
  if (letter.view === 'text' || !letter.hasHtml)
    return <pre className="tv-source tv-source--wrapped">{letter.text || inbox.letter.nothing}</pre>
  return (
    <iframe
      className="tv-letter"
      title={inbox.letter.body}
      src={`/dev/inbox/${letter.id}/body`}
      sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
    />
  )
}

const Files = ({ letter }: { letter: Letter }) => {
  const { inbox } = useWords()
  if (letter.files.length === 0) return null
  return (
    <Section title={inbox.letter.files}>
      <ul className="govuk-list">
        {letter.files.map(({ name, bytes }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: files have no other number
          <li key={index}>
            <a className="govuk-link" href={`/dev/inbox/${letter.id}/files/${index + 1}`}>
              {name}
            </a>{' '}
            ({inbox.letter.size(bytes)})
          </li>
        ))}
      </ul>
    </Section>
  )
}

export default function OneLetter() {
  const { inbox } = useWords()
  const letter = useLoaderData<typeof loader>()
  const { id, view, subject, sender, recipient, receivedAt, messageId, links } = letter
  return (
    <Page
      title={subject || inbox.noSubject}
      caption={inbox.title}
      back={{ href: '/dev/inbox', text: inbox.letter.back }}
      width="wide"
    >
      <SummaryList
        rows={[
          { term: inbox.letter.from, value: sender },
          { term: inbox.letter.to, value: recipient },
          { term: inbox.letter.received, value: instant(receivedAt) },
          { term: inbox.letter.messageId, value: messageId ?? '' },
        ]}
      />
      <Tabs
        label={inbox.letter.views}
        items={views.map(one => ({
          text: inbox.letter[one],
          href: one === 'rendered' ? `/dev/inbox/${id}` : `/dev/inbox/${id}?view=${one}`,
          current: one === view,
        }))}
      />
      <Body letter={letter} />
      <Files letter={letter} />
      {links.length > 0 && (
        <Section title={inbox.letter.links}>
          <ul className="govuk-list">
            {links.map(link => (
              <li key={link}>
                <a className="govuk-link" href={link}>
                  {link}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
