import type { PipelineStory } from '~/domain/case-studies'
import { dayInWords } from '~/text/when'
import { Section } from '~/ui/page'
import { useLanguage } from '~/ui/words'
import { usePipelineWords } from './say'

/** Who named them and why, and what is worth knowing about that: facts, not verdicts. */
export const StoryNamed = ({ story: { id, state, nomination } }: { story: PipelineStory }) => {
  const { words, relationship } = usePipelineWords()
  const language = useLanguage()
  const { one } = words
  if (!nomination) return null
  const flags = [
    ...(nomination.sharedDevice ? [one.sharedDevice] : []),
    ...(nomination.sharedDomain ? [one.sharedDomain] : []),
  ]
  return (
    <>
      <Section title={one.named}>
        {nomination.by && (
          <p className="govuk-body">
            {nomination.onWrittenRequest && `${one.writtenRequest}: `}
            {one.namedBy(nomination.by, relationship(nomination.relationship))}
          </p>
        )}
        {nomination.onWrittenRequest && nomination.askedBy && nomination.askedOn && (
          <p className="govuk-body">{one.askedBy(nomination.askedBy, dayInWords(language, nomination.askedOn))}</p>
        )}
        {nomination.why && <blockquote className="govuk-inset-text">{nomination.why}</blockquote>}
        {state === 'nominated' && nomination.confirmation !== 'confirmed' && (
          <p className="govuk-body">
            {nomination.confirmation === 'asked' ? words.confirm.asked : words.confirm.notKnown}{' '}
            {nomination.confirmation === 'asked' && (
              <a className="govuk-link" href={`/pipeline/${id}/confirm`}>
                {words.confirm.byPhone}
              </a>
            )}
          </p>
        )}
        <p className="govuk-body">{nomination.knows ? one.knows : one.knowsNot}</p>
      </Section>
      {flags.length > 0 && (
        <Section title={one.flags}>
          <ul className="govuk-list govuk-list--bullet">
            {flags.map(flag => (
              <li key={flag}>{flag}</li>
            ))}
          </ul>
          <p className="govuk-body-s tv-quiet">{one.flagsText}</p>
        </Section>
      )}
    </>
  )
}
