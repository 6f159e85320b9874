import { useLoaderData } from '@remix-run/react'
import { explorerPage } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { MoreLinks } from '~/ui/more-links'
import { Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { useLanguage, useWords } from '~/ui/words'
import { MeetingsShown } from './meetings-shown'
import { PlacementsShown } from './placements-shown'
import { readPortfolio } from './read-portfolio'
import { CanvasShown, StatedShown, TalksShown, ThoughtCard } from './work-shown'

export const meta = titled(words => words.exploration.portfolio.title)
export const loader = explorerPage(readPortfolio)

/** Everything an explorer made, to look at, print and take along. */
export default function PortfolioPage() {
  const { label, madeOn, standing, work, meetings, placed } = useLoaderData<typeof loader>()
  const { exploration, placements } = useWords()
  const language = useLanguage()
  const words = exploration.portfolio
  const nothing = <p className="govuk-body">{words.empty}</p>
  return (
    <Page
      title={words.title}
      caption={`${label} · ${exploration.phases[standing.phase]}`}
      lead={words.lead}
      back={{ href: '/explore', text: exploration.home.title }}
    >
      <MoreLinks
        links={[
          { href: '/explore/portfolio.html', text: words.web },
          { href: '/explore/portfolio.json', text: words.data },
          { href: '/explore/placements', text: placements.nav.own },
        ]}
      />
      <Section title={words.thoughts}>
        {work.thoughts.length === 0 ? (
          nothing
        ) : (
          <ul className="govuk-list">
            {work.thoughts.map(thought => (
              <ThoughtCard key={thought.id} thought={thought} file={`/explore/thoughts/${thought.id}/file`} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={words.canvases}>{work.canvas ? <CanvasShown canvas={work.canvas} /> : nothing}</Section>
      <Section title={words.talks}>{work.talks.length > 0 ? <TalksShown talks={work.talks} /> : nothing}</Section>
      <Section title={words.placements}>{placed.length > 0 ? <PlacementsShown placed={placed} /> : nothing}</Section>
      {meetings && (
        <Section title={words.meetings}>
          {meetings.length > 0 ? <MeetingsShown meetings={meetings} /> : nothing}
        </Section>
      )}
      <Section title={words.stated}>{work.stated ? <StatedShown stated={work.stated} /> : nothing}</Section>
      <p className="govuk-body-s tv-quiet">{words.made(dateInWords(language, madeOn))}</p>
      <PrintLink />
    </Page>
  )
}
