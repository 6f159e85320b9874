import type { ReactNode } from 'react'
import type { Heard } from '~/domain/case-studies'
import type { WayToListen } from '~/domain/case-studies/forms'
import { MoreLinks } from '~/ui/more-links'
import { Page } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { type HeardBy, HeardStrip } from '../../explore/heard-strip'
import { PromptAudio } from '../prompt-audio'
import { ChooseWay } from './choose-way'
import { ClipView } from './clip-view'
import { Talk } from './talk'
import type { Thread } from './thread'
import { WaysOn } from './ways-on'

/** What a question asks, in the page's words. */
export const usePrompt = (question: number): string => {
  const { questions } = useWords()
  const asked: Record<number, { prompt: string }> = questions.asked
  return asked[question]?.prompt ?? ''
}

/** One answer with the ways on from it: the same page whichever way led here. */
export const AnswerPage = ({
  heard,
  way,
  thread,
  here,
  caption,
  notice,
  part,
  inMix,
  after,
  exploring,
}: {
  heard: Pick<Heard, 'clip' | 'next' | 'before' | 'alone'>
  way: WayToListen
  thread: Thread
  /** This page's own address, to come back to. */
  here: string
  caption?: ReactNode
  notice?: ReactNode
  part?: string
  inMix?: boolean
  after?: ReactNode
  /** For somebody who explores: how this answer was come by. */
  exploring?: HeardBy | null
}) => {
  const { listening } = useWords()
  const language = useLanguage()
  const { clip } = heard
  return (
    <Page
      title={<span className="tv-prompt">{usePrompt(clip.question)}</span>}
      caption={caption ?? listening.clip.question(clip.question)}
      back={{ href: '/listen', text: listening.nav }}
    >
      {notice}
      <PromptAudio prompt={clip.prompts[language] ?? null} />
      <ClipView clip={clip} way={way} part={part ?? ''} />
      <Talk question={clip.question} />
      {exploring && <HeardStrip by={exploring} clip={clip} back={here} />}
      <WaysOn heard={heard} thread={thread} inMix={inMix ?? false} />
      <MoreLinks
        links={[
          { href: `/people/${clip.teller.slug}`, text: listening.clip.wholeStory(clip.teller.shownAs) },
          { href: `/questions/${clip.question}`, text: listening.clip.allPeople },
        ]}
      />
      {after}
      <ChooseWay now={way} back={here} />
    </Page>
  )
}
