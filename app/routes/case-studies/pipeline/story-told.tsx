import type { PipelineStory } from '~/domain/case-studies'
import { dayInWords } from '~/text/when'
import { Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'
import { usePipelineWords } from './say'

/** What they consent to now, and how much they have told. */
export const StoryTold = ({ story: { consent, answers } }: { story: PipelineStory }) => {
  const { words } = usePipelineWords()
  const { story } = useWords()
  const language = useLanguage()
  const { signed, page } = story.consent
  const { one } = words
  const told = answers.answered + answers.skipped > 0
  return (
    <>
      {told && (
        <Section title={one.answersTitle}>
          <p className="govuk-body">{one.answers(answers.answered, answers.skipped)}</p>
        </Section>
      )}
      <Section title={one.consent}>
        {consent.keeping === null ? (
          <p className="govuk-body">{one.consentNone}</p>
        ) : (
          <SummaryList
            rows={[
              { term: page.keptAs, value: signed.keeping[consent.keeping] },
              {
                term: page.heardBy,
                value: consent.hearings.map(scope => signed.hearings[scope]).join(', ') || page.nobody,
              },
              {
                term: page.further,
                value: consent.further.map(scope => signed.further[scope]).join(', ') || page.nothing,
              },
              { term: page.ends, value: consent.endsOn ? dayInWords(language, consent.endsOn) : one.notKnown },
            ]}
          />
        )}
      </Section>
    </>
  )
}
