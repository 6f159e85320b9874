import type { StudioStoryView } from '~/domain/case-studies'
import { SettleEmployerFlag } from '~/domain/case-studies/forms'
import { FormFor, Radios, TextArea } from '~/ui/form'
import { Section } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { useQuestions } from '../question-said'
import { useAnswered } from '../result'
import type { Verb } from './story-page'
import { stateTone } from './tones'

/** What an employer has said about naming or confidence, each with its answer or a form for one. */
export const EmployerConcerns = ({ story, verb }: { story: StudioStoryView; verb: Verb }) => {
  const { studio } = useWords()
  const { numbered } = useQuestions()
  const { result } = useAnswered()
  const words = studio.story
  if (story.employerFlags.length === 0) return null
  return (
    <Section title={words.employerTitle}>
      {story.employerFlags.map(flag => (
        <article className="tv-card" key={flag.id}>
          <h3 className="govuk-heading-s">
            {(words.employerKinds as Record<string, string>)[flag.kind]}
            {': '}
            <a className="govuk-link" href={`/studio/${story.id}/clips/${flag.question}`}>
              {numbered(flag.question)}
            </a>
          </h3>
          <p className="govuk-body">{flag.words}</p>
          <p className="govuk-body">
            <Tag tone={stateTone(flag.state)}>{(words.employerStates as Record<string, string>)[flag.state]}</Tag>{' '}
            {flag.answer}
          </p>
          {flag.state === 'open' && story.records && (
            <FormFor
              id={`settle-${flag.id}`}
              schema={SettleEmployerFlag(studio.errors)}
              action={`/studio/${story.id}/concerns/${flag.id}/settle`}
              result={verb === 'settle' ? result : undefined}
              send={words.settle}
            >
              {fields => (
                <>
                  <Radios
                    field={fields.outcome}
                    label={words.settleOutcome}
                    inline
                    options={(['changed', 'left'] as const).map(value => ({
                      value,
                      text: words.settleOutcomes[value],
                    }))}
                  />
                  <TextArea
                    field={fields.answer}
                    label={words.settleAnswer}
                    hint={words.settleHint}
                    limit={1000}
                    rows={3}
                  />
                </>
              )}
            </FormFor>
          )}
        </article>
      ))}
    </Section>
  )
}
