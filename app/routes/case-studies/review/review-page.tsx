import { useLoaderData } from '@remix-run/react'
import type { Review } from '~/domain/case-studies'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { NotificationBanner } from '~/ui/flash'
import { InsetText } from '~/ui/notices'
import { Section } from '~/ui/page'
import { TaskList } from '~/ui/task-list'
import { useWords } from '~/ui/words'
import { useQuestions } from '../question-said'
import { StoryPage, useStory } from '../story-page'
import { Again } from '../tell/again'
import { lengthSaid } from '../time-said'
import type { readReview } from './review-verbs'

export const reviewMeta = titled(words => words.story.review.title)

const Next = ({ review }: { review: Review }) => {
  const { review: words, withdraw: stop } = useWords().story
  const story = useStory()
  const may = (move: string) => (review.moves as readonly string[]).includes(move)
  if (may('suspend'))
    return (
      <p className="govuk-body">
        {words.changeHeard}{' '}
        <a className="govuk-link" href={`${story}/suspend`}>
          {stop.suspend}
        </a>
      </p>
    )
  if (!may('approve') && !may('ask-for-changes')) return null
  return (
    <Section title={words.next}>
      {may('approve') && !review.ready && <p className="govuk-body">{words.notYet}</p>}
      {may('approve') && review.ready && !review.consent && (
        <p className="govuk-body">
          {words.noConsent}{' '}
          <a className="govuk-link" href={`${story}/consent`}>
            {words.consent}
          </a>
        </p>
      )}
      <ButtonGroup>
        {may('approve') && review.ready && review.consent && (
          <ButtonLink href={`${story}/approve`}>{words.approve}</ButtonLink>
        )}
        {may('ask-for-changes') && (
          <ButtonLink href={`${story}/changes`} tone="secondary">
            {words.changes}
          </ButtonLink>
        )}
      </ButtonGroup>
    </Section>
  )
}

/** The cut as its contributor sees it, clip by clip. */
export default function ReviewPage() {
  const review = useLoaderData<typeof readReview>() as unknown as Review
  const { story: said, studio } = useWords()
  const { label } = useQuestions()
  const story = useStory()
  const words = said.review
  const states: Record<string, string> = words.states
  const forms: Record<string, string> = studio.forms
  return (
    <StoryPage
      title={words.title}
      caption={words.caption}
      {...(review.inEdit || !review.publishedAt ? { lead: words.lead } : {})}
      back={{ href: story, text: said.foot.home }}
    >
      <p className="govuk-body">{states[review.state]}</p>
      {review.classes !== null && <p className="govuk-body">{words.classes(review.classes)}</p>}
      <Again numbers={review.again} at={story} />
      {review.reason && review.inEdit && <InsetText>{review.reason}</InsetText>}
      {review.waiting > 0 && (
        <NotificationBanner tone="important" title={words.waitingTitle}>
          <p className="govuk-body">{words.waiting(review.waiting)}</p>
        </NotificationBanner>
      )}
      {review.inEdit && review.clips.some(({ openPeople }) => openPeople > 0) && (
        <p className="govuk-body">{words.people}</p>
      )}
      {review.unanswered > 0 && <p className="govuk-body">{words.unanswered(review.unanswered)}</p>}
      <Section title={words.clips}>
        {review.clips.length === 0 ? (
          <p className="govuk-body">{words.noClips}</p>
        ) : (
          <TaskList
            items={review.clips.map(({ question, form, durationMs, edits, openPeople }) => {
              const waits = edits.includes('recordist') || (review.inEdit && openPeople > 0)
              return {
                title: label(question),
                href: `${story}/review/${question}`,
                status: waits
                  ? words.answerWaits
                  : [forms[form] ?? form, form !== 'text' && durationMs > 0 && lengthSaid(durationMs)]
                      .filter(Boolean)
                      .join(', '),
                ...(waits ? { tone: 'attention' as const } : {}),
              }
            })}
          />
        )}
        {review.removed.length > 0 && (
          <p className="govuk-body-s tv-quiet">
            {words.removed}: {review.removed.map(label).join(', ')}
          </p>
        )}
      </Section>
      <Next review={review} />
    </StoryPage>
  )
}
