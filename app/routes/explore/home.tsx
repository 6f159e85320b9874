import { useLoaderData } from '@remix-run/react'
import { ownHome } from '~/domain/exploration'
import { explorerPage } from '~/http'
import { dateInWords, dayInWords } from '~/text/when'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { MoreLinks } from '~/ui/more-links'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useLanguage, useWords } from '~/ui/words'
import { Adjusted, StageList } from './stage-list'
import { wayNow } from './way-now'

export const meta = titled(words => words.exploration.home.title)
export const loader = explorerPage(ownHome)

type Home = Awaited<ReturnType<typeof loader>>

/** What somebody has to say about this cycle just now, if anybody has. */
const Notice = ({ home: { standing } }: { home: Home }) => {
  const { exploration } = useWords()
  const language = useLanguage()
  const words = exploration.home
  return (
    <>
      {standing.returnedBecause !== null && (
        <InsetText>
          {words.returned} {standing.returnedBecause}
        </InsetText>
      )}
      {standing.state === 'gate-review' && (
        <InsetText>
          {words.waits} {standing.clearsOn && words.waitsUntil(dayInWords(language, standing.clearsOn))}
        </InsetText>
      )}
      {standing.state === 'cleared' && (
        <InsetText>
          {words.cleared} {standing.clearedUnread && words.clearedUnread}
        </InsetText>
      )}
      {standing.state === 'paused' && <InsetText>{words.paused}</InsetText>}
      {standing.state === 'express-referred' && standing.referredUntil && (
        <InsetText>{words.referred(dayInWords(language, standing.referredUntil))}</InsetText>
      )}
    </>
  )
}

/** Where an explorer stands, and what is left. */
export default function ExploreHome() {
  const home = useLoaderData<typeof loader>()
  const { exploration, guidance, movingOn, placements, tracker } = useWords()
  const language = useLanguage()
  const words = exploration.home
  const { standing, earlier } = home
  const now = wayNow(home)
  // Whoever is too young to be matched is not asked about it.
  const matched = !home.closed.includes('too-young')
  const more = [
    { href: '/explore/listen', text: words.ways.listen },
    { href: '/explore/thoughts', text: words.ways.think },
    { href: '/explore/map', text: words.ways.map },
    { href: '/explore/portfolio', text: words.ways.portfolio },
    { href: '/explore/criteria', text: words.ways.criteria },
    { href: '/tracker', text: tracker.nav.own },
    { href: '/explore/moving-on', text: movingOn.own.title },
    { href: '/explore/guidance', text: guidance.nav.own },
    ...(matched
      ? [
          { href: '/explore/placements', text: placements.nav.own },
          { href: '/explore/constraints', text: words.ways.constraints },
          { href: '/explore/matching', text: words.ways.matching },
          { href: '/explore/suggestions', text: words.ways.suggestions },
        ]
      : []),
    { href: '/listen/search', text: words.ways.search },
  ].filter(({ href }) => href !== now.href)
  return (
    <Page title={words.title} lead={words.lead} caption={exploration.phases[standing.phase]}>
      <Notice home={home} />
      {standing.state === 'paused' ? (
        <PostButton action="/explore/resume" tone="primary">
          {words.ways.resume}
        </PostButton>
      ) : (
        <ButtonGroup>
          <ButtonLink href={now.href}>{words.ways[now.way]}</ButtonLink>
        </ButtonGroup>
      )}
      <StageList stages={standing.stages} />
      {standing.adjustments.length > 0 && (
        <Section title={words.less}>
          <Adjusted adjustments={standing.adjustments} />
        </Section>
      )}
      <MoreLinks links={more} />
      {standing.state !== 'paused' && standing.state !== 'express-referred' && standing.working !== 'not-started' && (
        <PostButton action="/explore/pause">{words.ways.pause}</PostButton>
      )}
      {home.tied && <PostButton action="/explore/leave">{words.ways.leave}</PostButton>}
      {earlier.length > 0 && (
        <Section title={words.earlier}>
          <p className="govuk-body">{words.earlierText}</p>
          <ul className="govuk-list">
            {earlier.map(({ id, phase, startedOn }) => (
              <li key={id}>
                <a className="govuk-link" href={`/explore/earlier/${id}`}>
                  {exploration.phases[phase as 'ks3']}, {dateInWords(language, startedOn)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className="govuk-body-s tv-quiet">{standing.phase === 'adult' ? words.safeAdult : words.safe}</p>
    </Page>
  )
}
