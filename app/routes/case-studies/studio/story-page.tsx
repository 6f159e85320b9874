import { useLoaderData } from '@remix-run/react'
import type { StudioStoryView } from '~/domain/case-studies'
import { titled } from '~/titled'
import { ErrorSummary } from '~/ui/error-summary'
import { InsetText } from '~/ui/notices'
import { Columns, Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { useQuestions } from '../question-said'
import { useAnswered } from '../result'
import { ClipTable } from './clip-table'
import { EmployerConcerns } from './employer-concerns'
import { StoryActions } from './story-actions'
import type { readStory } from './story-verbs'
import { stateTone } from './tones'

export const storyMeta = titled(words => words.studio.story.caption)

export type Verb = 'send' | 'publish' | 'reopen' | 'rework' | 'settle' | null

const heard: readonly string[] = ['published', 'consent-due', 'suspended', 'unpublished']

/** What still stands between the cut and its contributor, in words. */
const Missing = ({ story }: { story: StudioStoryView }) => {
  const { studio } = useWords()
  const { numbered } = useQuestions()
  const words = studio.story
  if (story.state !== 'in-edit' && story.missing.length === 0) return null
  if (story.clips.length === 0) return null
  return (
    <Section title={heard.includes(story.state) ? words.missingHeard : words.missingTitle}>
      {story.missing.length === 0 ? (
        <p className="govuk-body">{words.ready}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {story.missing.map(({ question, lacks }) => (
            <li key={question}>
              <a className="govuk-link" href={`/studio/${story.id}/clips/${question}`}>
                {numbered(question)}
              </a>
              {`: ${lacks.map(lack => words.missing[lack]).join(', ')}.`}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const Kept = ({ story }: { story: StudioStoryView }) => {
  const { studio } = useWords()
  const { numbered } = useQuestions()
  if (story.kept.length === 0) return null
  return (
    <Section title={studio.story.kept}>
      <ul className="govuk-list govuk-list--bullet">
        {story.kept.map(({ found, question, reason }) => (
          <li key={`${question} ${found}`}>{studio.story.keptLine(found, numbered(question), reason)}</li>
        ))}
      </ul>
    </Section>
  )
}

/** One story on the desk. After a verb that was refused, the refusal stands above. */
export const storyPageFor = (verb: Verb) =>
  function StudioStoryPage() {
    const story = useLoaderData<typeof readStory>() as unknown as StudioStoryView
    const { studio, nominating } = useWords()
    // Before there is a cut it stands as the pipeline says.
    const states: Record<string, string> = { ...nominating.states, ...studio.states }
    const { refused } = useAnswered()
    const words = studio.story
    return (
      <Page
        title={story.name}
        caption={words.caption}
        lead={story.role}
        back={{ href: '/studio', text: words.back }}
        width="wide"
      >
        {(verb === 'send' || verb === 'publish') && refused.length > 0 && (
          <ErrorSummary errors={refused.map(text => ({ text }))} />
        )}
        <Columns
          sideFirst
          main={
            <>
              {story.reason && (story.state === 'in-edit' || story.state === 'suspended') && (
                <InsetText>{story.reason}</InsetText>
              )}
              <EmployerConcerns story={story} verb={verb} />
              <Missing story={story} />
              <ClipTable story={story} />
              <Kept story={story} />
            </>
          }
          side={
            <Section title={words.now} card>
              <p className="govuk-body">
                <Tag tone={stateTone(story.state)}>{states[story.state]}</Tag>
              </p>
              <SummaryList
                borders={false}
                rows={[
                  { term: studio.desk.columns.since, value: <When at={story.since} form="date" /> },
                  { term: words.recordist, value: story.recordist ?? words.nobody },
                ]}
              />
              <StoryActions story={story} verb={verb} />
            </Section>
          }
        />
      </Page>
    )
  }
