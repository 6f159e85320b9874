import type { SubmissionResult } from '@conform-to/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { QuestionPage } from '~/domain/case-studies'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Details, InsetText } from '~/ui/notices'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'
import { PromptAudio } from '../prompt-audio'
import { StoryPage, useStory } from '../story-page'
import { AnswerForms } from './answer-forms'
import type { readQuestion } from './question-verbs'
import { TakeView } from './take-view'
import { questionWords, themeWords } from './words-of'

export const questionMeta = titled<QuestionPage>((words, page) => questionWords(words, page?.line.number ?? 0).label)

type Verb = 'recording' | 'words' | 'skip' | 'delete'

/** What was said so far, and what may be done with it. */
const Said = ({ page, at }: { page: QuestionPage; at: string }) => {
  const words = useWords().story.telling.question
  const { line } = page
  const here = `${at}/tell/${line.number}`
  if (line.status === 'skipped')
    return (
      <Section title={words.skippedTitle} card>
        <p className="govuk-body">{words.skippedText}</p>
        <PostButton action={`${here}/delete`}>{words.unskip}</PostButton>
      </Section>
    )
  return (
    <Section title={words.answerTitle} card>
      {line.take ? <TakeView take={line.take} base={at} /> : <p className="govuk-body tv-said">{page.words}</p>}
      {page.telling && <PostButton action={`${here}/delete`}>{words.delete}</PostButton>}
    </Section>
  )
}

const Around = ({ page, at }: { page: QuestionPage; at: string }) => {
  const { telling } = useWords().story
  const words = telling.question
  const link = (number: number, text: string) => (
    <li>
      <a className="govuk-link" href={`${at}/tell/${number}`}>
        {text}
      </a>
    </li>
  )
  return (
    <nav aria-label={words.way}>
      <p className="govuk-body">{telling.count(page.tally.answered, page.place.of)}</p>
      <ul className="govuk-list tv-ways">
        {page.previous !== null && link(page.previous, words.previous)}
        {page.following !== null && link(page.following, words.next)}
        <li>
          <a className="govuk-link" href={`${at}/tell/questions`}>
            {words.all}
          </a>
        </li>
        {page.tally.answered > 0 && (
          <li>
            <a className="govuk-link" href={`${at}/tell/finish`}>
              {words.enough}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** One question. The verb is the form that has to be put right. */
export const questionPageFor = (verb: Verb | null) =>
  function TellQuestion() {
    const page = useLoaderData<typeof readQuestion>()
    const result = useActionData<SubmissionResult>()
    const all = useWords()
    const { telling } = all.story
    const words = telling.question
    const at = useStory()
    const { line, place } = page
    const { prompt, why } = questionWords(all, line.number)
    const resultOf = (one: Verb) => (one === verb ? result : undefined)
    const noForm = verb === 'recording' && page.forms.length === 1
    const refused = Object.entries(result?.error ?? {})
      .filter(([name]) => (name === '' ? verb !== 'words' : noForm))
      .flatMap(([, said]) => said ?? [])
    const failed = line.take?.state === 'failed'
    const done = line.status !== 'not-asked'
    const forms = <AnswerForms page={page} at={at} resultOf={resultOf} />

    return (
      <StoryPage
        title={prompt}
        caption={`${words.caption(place.index, place.of)} · ${themeWords(all, line.theme)}`}
        back={
          page.telling
            ? { href: `${at}/tell/questions`, text: words.all }
            : { href: `${at}/tell`, text: telling.overview.title }
        }
      >
        {refused.length > 0 && <ErrorSummary errors={refused.map(text => ({ text }))} />}
        <PromptAudio prompt={page.prompt} />
        <p className="govuk-body">
          <strong>{words.why}.</strong> {why}
        </p>
        {line.sensitive && <InsetText>{words.personal}</InsetText>}
        {(done || failed) && <Said page={page} at={at} />}
        {done && !failed && page.telling && page.following !== null && (
          <ButtonLink href={`${at}/tell/${page.following}`}>{words.next}</ButtonLink>
        )}
        {done && !failed ? (
          <Details summary={words.again} open={verb === 'recording' || verb === 'words'}>
            <p className="govuk-body">{words.againText}</p>
            {forms}
          </Details>
        ) : (
          forms
        )}
        <p className="govuk-body tv-quiet">{words.reminder}</p>
        {line.status === 'not-asked' && page.telling && (
          <ButtonGroup>
            <PostButton action={`${at}/tell/${line.number}/skip`}>{words.skip}</PostButton>
          </ButtonGroup>
        )}
        {page.telling && <Around page={page} at={at} />}
      </StoryPage>
    )
  }
