import type { TellingLine } from '~/domain/case-studies'
import { InsetText, WarningText } from '~/ui/notices'
import { Progress } from '~/ui/progress'
import { useWords } from '~/ui/words'

/** Seconds between two looks at work in progress. */
const refresh = 3

/** A recording as its maker may hear it back: being prepared, ready, or not to be used, and why. */
export const TakeView = ({ take, base }: { take: NonNullable<TellingLine['take']>; base: string }) => {
  const { telling } = useWords().story
  const words = telling.takes
  if (take.state === 'waiting' || take.state === 'working')
    return (
      <>
        <p className="govuk-body">{words.preparing}</p>
        <Progress label={words.progress} done={take.progress} total={100} refresh={refresh} id={`take-${take.id}`} />
      </>
    )
  if (take.state === 'failed')
    return (
      <InsetText>
        <strong>{words.failedTitle}</strong>
        <br />
        {words.problems[take.problem ?? 'broken']} {words.tryAgain}
      </InsetText>
    )
  const { player, poster } = take
  if (!player) return <WarningText>{words.problems.broken}</WarningText>
  const src = `${base}/takes/${player.id}`
  return player.video ? (
    // biome-ignore lint/a11y/useMediaCaption: its maker listens back; captions are written afterwards
    <video
      className="tv-take"
      controls
      playsInline
      preload="none"
      src={src}
      poster={poster ? `${base}/takes/${poster}` : undefined}
      aria-label={telling.question.listenBack}
    />
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: its maker listens back; captions are written afterwards
    <audio className="tv-take" controls preload="none" src={src} aria-label={telling.question.listenBack} />
  )
}
