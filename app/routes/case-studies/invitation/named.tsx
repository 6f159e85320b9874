import type { StoryHome } from '~/domain/case-studies'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'

/** Who named the reader, and in what words. */
export const Named = ({ named }: { named: NonNullable<StoryHome['named']> }) => {
  const words = useWords().story.invitation.home
  return (
    <Section title={words.named} card>
      <p className="govuk-body">{named.by ? words.namedBy(named.by, named.employer) : words.namedNobody}</p>
      {named.why && (
        <>
          <p className="govuk-body tv-quiet">{words.namedWhy}</p>
          <blockquote className="govuk-inset-text">{named.why}</blockquote>
        </>
      )}
    </Section>
  )
}
