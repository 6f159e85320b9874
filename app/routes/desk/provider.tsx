import type { ReactNode } from 'react'
import type { ProviderDesk } from '~/domain/matching'
import { dayInWords } from '~/text/when'
import { ButtonLink } from '~/ui/button'
import { type DeskItem, NeedsYou, StatRow } from '~/ui/desk'
import { EmptyState } from '~/ui/empty-state'
import { MoreLinks } from '~/ui/more-links'
import { Columns, Page, Section } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { problemOf } from '../opportunities/sources/sentence'

/** What has to be put right first, then what a press would bring in, then what soon closes. */
const useNeeds = ({ sentBack, unread, files, closing }: ProviderDesk): DeskItem[] => {
  const words = useWords()
  const language = useLanguage()
  const { needs } = words.providerDesk
  return [
    ...sentBack.map(({ id, title, reason }) => ({
      ...{ title: needs.sentBack(title), href: `/opportunities/${id}/edit`, why: reason },
    })),
    ...unread.map(({ id, name, lastOutcome }) => ({
      ...{ title: needs.unread(name), href: `/opportunities/sources/feeds/${id}`, why: problemOf(words, lastOutcome) },
    })),
    ...files.map(({ id, fileName }) => ({
      ...{ title: needs.file(fileName), href: `/opportunities/sources/readings/${id}`, why: needs.fileWhy },
    })),
    ...closing.map(({ id, title, closesOn }) => ({
      ...{ title: needs.closing(title), href: `/opportunities/${id}` },
      when: needs.until(dayInWords(language, closesOn)),
    })),
  ]
}

/** A provider's landing page: what waits for them, and how what they offer stands. */
export const ProviderDeskPage = ({ desk, tabs }: { desk: ProviderDesk; tabs: ReactNode }) => {
  const { matching, placements, providerDesk: words, requests, sources } = useWords()
  const needs = useNeeds(desk)
  return (
    <Page
      title={requests.desk.plainTitle}
      lead={words.lead}
      width="wide"
      aside={<ButtonLink href="/opportunities/new">{matching.list.new}</ButtonLink>}
    >
      {tabs}
      <Columns
        main={
          <Section title={requests.desk.needs}>
            {needs.length > 0 ? (
              <NeedsYou items={needs} />
            ) : (
              <EmptyState title={words.nothing} seed="provider">
                <p className="govuk-body">{words.nothingText}</p>
              </EmptyState>
            )}
          </Section>
        }
        side={
          <Section card title={words.offered}>
            <StatRow
              stats={[
                { value: desk.open, label: words.open, href: '/opportunities?own=yes&state=live' },
                { value: desk.withHub, label: words.withHub },
                { value: desk.full, label: words.full, href: '/opportunities?own=yes&state=filled' },
              ]}
            />
            <MoreLinks
              links={[
                { href: '/opportunities?own=yes', text: words.all },
                { href: '/opportunities/sources', text: sources.nav },
                { href: '/placements/with-us', text: placements.nav.host },
                ...(desk.providerId ? [{ href: `/providers/${desk.providerId}`, text: words.own }] : []),
                { href: '/hub/people', text: requests.desk.plain.people },
              ]}
            />
          </Section>
        }
      />
    </Page>
  )
}
