import { useLoaderData } from '@remix-run/react'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { PathPattern } from '~/ui/path-pattern'
import { useWords } from '~/ui/words'
import { HeardStrip } from '../../explore/heard-strip'
import { usePrompt } from './answer-page'
import { ChooseWay } from './choose-way'
import { ClipView, Who } from './clip-view'
import { NothingToHear } from './nothing-to-hear'
import type { readMix } from './read-mix'
import { Talk } from './talk'
import { toMix } from './thread'
import { WaysOn } from './ways-on'

type Turn = Awaited<ReturnType<ReturnType<typeof readMix>>>

const Nobody = ({ seed }: { seed: string }) => {
  const { listening } = useWords()
  return (
    <div className="tv-who">
      <PathPattern seed={seed} className="tv-who__lines tv-pattern" />
      <p>
        <strong>{listening.blind.somebody}</strong>
      </p>
    </div>
  )
}

const Hidden = ({ turn: { seed, i, heard, way, here, now, next, explores } }: { turn: Turn }) => {
  const { listening } = useWords()
  const words = listening.blind
  const prompt = usePrompt(heard?.clip.question ?? 0)
  if (!heard) return <NothingToHear />
  return (
    <Page
      title={<span className="tv-prompt">{prompt}</span>}
      caption={`${words.caption(seed)} · ${i}`}
      back={{ href: '/listen', text: listening.nav }}
    >
      <p className="govuk-body-s tv-quiet">{words.lead}</p>
      <ClipView clip={heard.clip} way={way} hidden who={<Nobody seed={`${seed} ${i}`} />} />
      <Talk question={heard.clip.question} ask={words.guess} />
      {explores && <HeardStrip by={{ mode: 'blind', ...now }} clip={null} back={here} />}
      <ButtonGroup>
        <ButtonLink href={toMix(now, 'blind/who')}>{words.who}</ButtonLink>
        <ButtonLink href={toMix(next, 'blind')} tone="secondary">
          {words.next}
        </ButtonLink>
      </ButtonGroup>
      <ChooseWay now={way} back={here} />
    </Page>
  )
}

const Told = ({ turn: { seed, i, heard, way, here, now, next, explores } }: { turn: Turn }) => {
  const { listening } = useWords()
  const words = listening.blind
  const prompt = usePrompt(heard?.clip.question ?? 0)
  if (!heard) return <NothingToHear />
  const { clip } = heard
  return (
    <Page
      title={words.isWho(clip.teller.shownAs)}
      caption={`${words.caption(seed)} · ${i}`}
      back={{ href: '/listen', text: listening.nav }}
    >
      <Who teller={clip.teller} href={`/people/${clip.teller.slug}`} />
      <Talk question={clip.question} ask={words.compare} />
      <ButtonGroup>
        <ButtonLink href={toMix(next, 'blind')}>{words.next}</ButtonLink>
      </ButtonGroup>
      <h2 className="govuk-heading-m">{prompt}</h2>
      <ClipView clip={clip} way={way} who={null} />
      {explores && <HeardStrip by={{ mode: 'blind', ...now }} clip={clip} back={here} />}
      <WaysOn heard={heard} thread={next} inMix />
      <ChooseWay now={way} back={here} />
    </Page>
  )
}

/** An answer before it is known who gives it, or the same once it has been asked. */
export const blindPage = (told: boolean) => () => {
  const turn = useLoaderData() as Turn
  return told ? <Told turn={turn} /> : <Hidden turn={turn} />
}
