import { useLoaderData } from '@remix-run/react'
import type { ReviewClip } from '~/domain/case-studies'
import { CommentOnClip, PartOfClip } from '~/domain/case-studies/forms'
import { titled } from '~/titled'
import { ErrorSummary } from '~/ui/error-summary'
import { FormFor, TextArea, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Timeline } from '~/ui/timeline'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { PeopleNamed } from '../people-named'
import { Preview } from '../preview'
import { useQuestions } from '../question-said'
import { useAnswered } from '../result'
import { StoryPage, useStory } from '../story-page'
import { ReviewEdits } from './clip-edits'
import type { readReviewClip } from './review-verbs'

export const reviewClipMeta = titled(words => words.story.review.title)

export type ReviewVerb = 'edit' | 'trim' | 'comment' | 'remove' | 'people' | 'person' | null

const Words = ({ view }: { view: ReviewClip }) => {
  const { review: words } = useWords().story
  const { transcript, form } = view.clip
  if (!transcript) return null
  return (
    <Section title={form === 'text' ? words.wordsWritten : words.words}>
      {transcript.split(/\n+/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text, in their order
        <p className="govuk-body" key={index}>
          {paragraph}
        </p>
      ))}
    </Section>
  )
}

const TakePartOut = ({ view, verb }: { view: ReviewClip; verb: ReviewVerb }) => {
  const { review: words } = useWords().story
  const { result } = useAnswered()
  const story = useStory()
  if (!view.inEdit) return null
  return (
    <Details summary={words.trim} open={verb === 'trim'}>
      <p className="govuk-body">{words.trimText}</p>
      <FormFor
        id="trim"
        schema={PartOfClip(words.errors)}
        action={`${story}/review/${view.clip.question}/trim`}
        result={verb === 'trim' ? result : undefined}
        send={words.trimSend}
        tone="secondary"
      >
        {fields => (
          <>
            <TextArea field={fields.passage} label={words.passage} rows={3} />
            {view.clip.form !== 'text' && (
              <>
                <TextField field={fields.from} label={words.from} hint={words.timeHint} width={5} optional />
                <TextField field={fields.to} label={words.to} width={5} optional />
              </>
            )}
          </>
        )}
      </FormFor>
    </Details>
  )
}

const Comments = ({ view, verb }: { view: ReviewClip; verb: ReviewVerb }) => {
  const { review: words } = useWords().story
  const { result } = useAnswered()
  const story = useStory()
  const sides: Record<string, string> = words.sides
  return (
    <Section title={words.comments} id="comments">
      {view.clip.comments.length > 0 && (
        <Timeline
          items={view.clip.comments.map(({ side, words: said, at }) => ({
            title: sides[side] ?? side,
            when: <When at={at} form="moment" />,
            body: said,
          }))}
        />
      )}
      <FormFor
        id="comment"
        schema={CommentOnClip(words.errors)}
        action={`${story}/review/${view.clip.question}/comment`}
        result={verb === 'comment' ? result : undefined}
        send={words.send}
        tone="secondary"
      >
        {fields => <TextArea field={fields.words} label={words.comment} rows={3} />}
      </FormFor>
    </Section>
  )
}

/** One clip as its contributor sees it: heard, read, changed together, or taken out. */
export const reviewClipPageFor = (verb: ReviewVerb) =>
  function ReviewClipPage() {
    const view = useLoaderData<typeof readReviewClip>() as unknown as ReviewClip
    const { story: said, studio } = useWords()
    const { label, prompt } = useQuestions()
    const { refused } = useAnswered()
    const story = useStory()
    const words = said.review
    const { clip } = view
    const at = `${story}/review/`
    return (
      <StoryPage
        title={label(clip.question)}
        caption={words.caption}
        lead={prompt(clip.question)}
        back={{ href: `${story}/review`, text: words.all }}
      >
        {(verb === 'edit' || verb === 'remove' || verb === 'person') && refused.length > 0 && (
          <ErrorSummary errors={refused.map(text => ({ text }))} />
        )}
        <Preview
          clip={clip}
          media={`${at}media`}
          captions={`${at}${clip.question}/captions.vtt`}
          language="en"
          label={words.player}
        />
        <ReviewEdits view={view} />
        <PeopleNamed
          people={clip.people}
          at={`${at}${clip.question}/people`}
          words={said.people}
          errors={words.errors}
          decides={view.inEdit}
          adding={verb === 'people'}
        />
        <Words view={view} />
        <TakePartOut view={view} verb={verb} />
        <Comments view={view} verb={verb} />
        <Details summary={words.remove} open={verb === 'remove'}>
          <p className="govuk-body">{words.removeText}</p>
          <PostButton action={`${at}${clip.question}/withdraw`} tone="warning">
            {words.remove}
          </PostButton>
        </Details>
        <ul className="govuk-list">
          {clip.next !== null && (
            <li>
              <a className="govuk-link" href={`${at}${clip.next}`}>
                {studio.clip.next}: {label(clip.next)}
              </a>
            </li>
          )}
          {clip.previous !== null && (
            <li>
              <a className="govuk-link" href={`${at}${clip.previous}`}>
                {studio.clip.previous}: {label(clip.previous)}
              </a>
            </li>
          )}
        </ul>
      </StoryPage>
    )
  }
