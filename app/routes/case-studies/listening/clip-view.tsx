import type { ReactNode } from 'react'
import type { Clip, Teller } from '~/domain/case-studies'
import type { WayToListen } from '~/domain/case-studies/forms'
import { Details } from '~/ui/notices'
import { PathPattern } from '~/ui/path-pattern'
import { useLanguage, useWords } from '~/ui/words'
import { Player } from './player'

/** What comforts a player where scripts run: arrow keys, the second in the address, marking a part. */
export const ListenScript = () => <script type="module" src="/listen.js" />

/** Who speaks: the same for everybody, a pattern of lines where others show a face. */
export const Who = ({ teller, href }: { teller: Teller; href?: string }) => {
  const { listening } = useWords()
  const page = useLanguage()
  const told = listening.clip.tellsIn
  return (
    <div className="tv-who">
      <PathPattern seed={teller.slug} className="tv-who__lines tv-pattern" />
      <p>
        <strong>{href ? <a href={href}>{teller.shownAs}</a> : teller.shownAs}</strong>
        <span lang={teller.language}>{teller.role}</span>
        {teller.language !== page && <span className="tv-quiet">{told[teller.language === 'cy' ? 'cy' : 'en']}</span>}
      </p>
    </div>
  )
}

/** What was said, as paragraphs in the language it was said in. */
export const Transcript = ({ clip }: { clip: Pick<Clip, 'transcript' | 'teller'> }) => (
  <div className="tv-words" lang={clip.teller.language}>
    {clip.transcript
      .split(/\n\s*\n|\n/)
      .filter(line => line.trim() !== '')
      .map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text, drawn once
        <p key={index}>{line}</p>
      ))}
  </div>
)

/** One answer: who, the player, and the words, which are always open. Arrow keys go on while the focus is in it. */
export const ClipView = ({
  clip,
  way,
  part,
  who,
  hidden,
}: {
  clip: Clip
  way: WayToListen
  part?: string
  who?: ReactNode
  hidden?: boolean
}) => {
  const { listening } = useWords()
  const words = listening.clip
  const name = clip.teller.shownAs
  return (
    <section
      className="tv-clip"
      data-player
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys work while this part has the focus
      tabIndex={0}
      aria-label={hidden ? words.regionUnknown : words.region(name)}
      aria-describedby="player-keys"
    >
      {who === undefined ? <Who teller={clip.teller} href={`/people/${clip.teller.slug}`} /> : who}
      <Player clip={clip} way={way} hidden={hidden ?? false} part={part ?? ''} />
      <Details summary={hidden ? words.saysUnknown : words.says(name)} open className="tv-clip__words">
        <Transcript clip={clip} />
      </Details>
      <p id="player-keys" className="govuk-visually-hidden">
        {words.keys}
      </p>
      <ListenScript />
    </section>
  )
}
