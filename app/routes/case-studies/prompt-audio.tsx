import type { Prompt } from '~/domain/case-studies'
import { useWords } from '~/ui/words'

/** A question read aloud by somebody of the hub. Nothing is fetched before it is asked for. */
export const PromptAudio = ({ prompt }: { prompt: Prompt | null }) => {
  const { listen } = useWords().story.telling.question
  if (!prompt) return null
  return (
    <figure className="tv-read-aloud">
      <figcaption className="govuk-body-s">{listen}</figcaption>
      {/* biome-ignore lint/a11y/useMediaCaption: it says the very words that stand above it */}
      <audio controls preload="none" aria-label={listen} src={`/prompts/${prompt.id}`} />
    </figure>
  )
}
