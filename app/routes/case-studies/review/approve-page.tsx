import { useLoaderData } from '@remix-run/react'
import type { Review } from '~/domain/case-studies'
import { OwnApproval, OwnChanges } from '~/domain/case-studies/forms'
import { titled } from '~/titled'
import { Checkbox, FormFor, TextArea } from '~/ui/form'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useQuestions } from '../question-said'
import { useAnswered } from '../result'
import { StoryPage, useStory } from '../story-page'
import type { readApproval, readChanges } from './review-verbs'

export const approveMeta = titled(words => words.story.review.approveTitle)
export const changesMeta = titled(words => words.story.review.changesTitle)

/** The contributor says that this cut may be heard, and by whom. */
export const ApprovePage = () => {
  const review = useLoaderData<typeof readApproval>() as unknown as Review
  const { story: said } = useWords()
  const { label } = useQuestions()
  const { result } = useAnswered()
  const story = useStory()
  const words = said.review
  const scopes: Record<string, string> = words.scopes
  return (
    <StoryPage
      title={words.approveTitle}
      caption={words.caption}
      lead={words.approveText}
      back={{ href: `${story}/review`, text: words.all }}
    >
      <Section title={words.approveClips(review.clips.length)}>
        <ul className="govuk-list govuk-list--bullet">
          {review.clips.map(({ question }) => (
            <li key={question}>
              <a className="govuk-link" href={`${story}/review/${question}`}>
                {label(question)}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.heardBy}>
        <ul className="govuk-list govuk-list--bullet">
          {review.heardBy.map(scope => (
            <li key={scope}>{scopes[scope]}</li>
          ))}
        </ul>
        <p className="govuk-body">{words.approveAfter}</p>
      </Section>
      <FormFor
        schema={OwnApproval(words.errors)}
        result={result}
        hidden={{ seen: review.cut }}
        send={words.approveSend}
      >
        {fields => <Checkbox field={fields.sure} label={words.sure} />}
      </FormFor>
    </StoryPage>
  )
}

/** The contributor says what should change. */
export const ChangesPage = () => {
  const review = useLoaderData<typeof readChanges>() as unknown as Review
  const { story: said } = useWords()
  const { result } = useAnswered()
  const story = useStory()
  const words = said.review
  return (
    <StoryPage
      title={words.changesTitle}
      caption={words.caption}
      lead={words.changesText}
      back={{ href: `${story}/review`, text: words.all }}
    >
      {review.state === 'approved' && <p className="govuk-body">{words.changesAfter}</p>}
      {review.state === 'suspended' && <p className="govuk-body">{words.changesStopped}</p>}
      <FormFor schema={OwnChanges(words.errors)} result={result} send={words.changesSend}>
        {fields => <TextArea field={fields.words} label={words.changesWords} rows={6} />}
      </FormFor>
    </StoryPage>
  )
}
