import type { Clip } from '~/domain/case-studies'
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
    <section className="tv-card tv-one-answer">
      <div className="tv-one-answer__asked">
        <h2 className="govuk-heading-s tv-one-answer__label">{title}</h2>
        <h3 className="govuk-heading-l">
          <a className="govuk-link" href={answerPath(slug, clip.question)}>
            {prompt}
          </a>
        </h3>
        <p className="tv-quiet">{text}</p>
      </div>
      <div className="tv-one-answer__said">
        <Transcript clip={clip} />
        <Who teller={clip.teller} href={`/people/${slug}`} />
        <p className="govuk-body">
          <a className="govuk-link" href="/listen">
            {more}
          </a>
        </p>
      </div>
    </section>
  )
}
