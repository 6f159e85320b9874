import type { Clip } from '~/domain/case-studies'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { usePrompt } from './answer-page'
import { Transcript, Who } from './clip-view'
import { answerPath } from './thread'

/** One answer to read at once, for whoever comes by. */
export const OneAnswer = ({ clip }: { clip: Clip }) => {
  const { listening } = useWords()
  const { title, text, more } = listening.front
  const { slug } = clip.teller
  const prompt = usePrompt(clip.question)
  return (
    <Section title={title} card>
      <p className="tv-quiet">{text}</p>
      <h3 className="govuk-heading-m">
        <a className="govuk-link" href={answerPath(slug, clip.question)}>
          {prompt}
        </a>
      </h3>
      <Transcript clip={clip} />
      <div className="tv-one-answer__who">
        <Who teller={clip.teller} href={`/people/${slug}`} />
      </div>
      <p className="govuk-body">
        <a className="govuk-link" href="/listen">
          {more}
        </a>
      </p>
    </Section>
  )
}
