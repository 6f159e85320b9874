import type { SubmissionResult } from '@conform-to/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { QuestionPage } from '~/domain/case-studies'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'
import { PromptAudio } from '../prompt-audio'
import { RecordingForm } from '../tell/answer-forms'
import { TakeView } from '../tell/take-view'
import { questionWords } from '../tell/words-of'
import type { readRoomQuestion } from './room-verbs'

export const roomQuestionMeta = titled<QuestionPage>(
  (words, page) => questionWords(words, page?.line.number ?? 0).label,
)

/** One question in the room: what was said, one press to record, and the two ways of having no answer. */
export const roomQuestionPageFor = (verb: 'recording' | 'skip' | 'clear' | null) =>
  function RoomQuestion() {
    const page = useLoaderData<typeof readRoomQuestion>()
    const result = useActionData<SubmissionResult>()
    const all = useWords()
    const { telling } = all.story
    const words = telling.room
    const { line, place } = page
    const room = `/studio/${page.id}/record`
    const here = `${room}/${line.number}`
    const refused = verb === 'skip' || verb === 'clear' ? (result?.error?.[''] ?? []) : []
    return (
      <Page
        title={questionWords(all, line.number).prompt}
        caption={`${page.name} · ${telling.question.caption(place.index, place.of)}`}
        back={{ href: room, text: words.back }}
      >
        {refused.length > 0 && <ErrorSummary errors={refused.map(text => ({ text }))} />}
        <PromptAudio prompt={page.prompt} />
        {line.sensitive && <InsetText>{telling.question.personal}</InsetText>}
        {line.status === 'answered' && (
          <Section title={telling.question.answerTitle} card>
            {line.take ? (
              <TakeView take={line.take} base={`/studio/${page.id}`} />
            ) : (
              <p className="govuk-body tv-said">{page.words}</p>
            )}
          </Section>
        )}
        {line.status === 'skipped' && <InsetText>{words.states.skipped}</InsetText>}
        {page.forms.length > 1 && (
          <Section title={line.status === 'answered' ? telling.question.again : undefined}>
            <RecordingForm
              action={`${here}/recording`}
              uploads={`/studio/${page.id}/uploads`}
              mostMs={page.mostMs}
              forms={page.forms}
              result={verb === 'recording' ? result : undefined}
              label={words.file}
              hint={telling.question.fileHint(Math.floor(page.mostMs / 60_000))}
              send={telling.question.send}
            />
          </Section>
        )}
        <ButtonGroup>
          {page.following !== null && (
            <ButtonLink href={`${room}/${page.following}`} tone={line.status === 'not-asked' ? 'secondary' : 'primary'}>
              {words.next}
            </ButtonLink>
          )}
          {line.status !== 'skipped' && <PostButton action={`${here}/skip`}>{words.skip}</PostButton>}
          {line.status !== 'not-asked' && <PostButton action={`${here}/clear`}>{words.notAsked}</PostButton>}
        </ButtonGroup>
      </Page>
    )
  }
