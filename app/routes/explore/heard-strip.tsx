import type { Clip } from '~/domain/case-studies'
import { useWords } from '~/ui/words'

/** How an answer was come by: from a person, from a question, or at a place of a mix. */
export type HeardBy = {
  mode: 'through' | 'traverse' | 'mix' | 'blind'
  seed?: string | null
  i?: number | null
  at?: string | null
  lean?: string | null
}

/**
 * Where an explorer says that they heard an answer to the end, or read it, and keeps it with a thought. Without a clip it
 * is not to be known yet who speaks.
 */
export const HeardStrip = ({
  by: { mode, seed, i, at, lean },
  clip,
  back,
}: {
  by: HeardBy
  clip: Pick<Clip, 'question' | 'teller' | 'form'> | null
  back: string
}) => {
  const { exploration } = useWords()
  const words = exploration.heard
  const carried = {
    ...{ mode, seed, i, at, lean, back },
    ...(clip ? { slug: clip.teller.slug, question: clip.question } : {}),
  }
  return (
    <section className="tv-heard" aria-label={words.region}>
      <form method="post" action="/explore/heard">
        {Object.entries(carried).map(([name, value]) =>
          value === null || value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        {clip?.form !== 'text' && (
          <button type="submit" name="way" value="listened" className="govuk-button govuk-button--secondary">
            {words.listened}
          </button>
        )}
        <button type="submit" name="way" value="read" className="govuk-button govuk-button--secondary">
          {words.read}
        </button>
      </form>
      {clip && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/explore/keep/${clip.teller.slug}/${clip.question}`}>
            {words.think}
          </a>
        </p>
      )}
    </section>
  )
}
