import type { SubmissionResult } from '@conform-to/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { NamedStory } from '~/domain/case-studies/forms'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { FormFor } from '~/ui/form'
import { Details, InsetText } from '~/ui/notices'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { StoryPage, useStory } from '../story-page'
import { Booked } from './booked'
import { TimeForm } from './choose-time'
import type { readInterview } from './interview-verbs'

export const interviewMeta = titled(words => words.interviews.choose.title)

type Verb = 'choose' | 'move' | 'take-back'

/** The contributor's page of their interview. The verb is the form that has to be put right. */
export const interviewPageFor = (verb: Verb) =>
  function InterviewPage() {
    const page = useLoaderData<typeof readInterview>()
    const result = useActionData<SubmissionResult>()
    const { interviews } = useWords()
    const words = interviews.choose
    const at = `${useStory()}/interview`
    const resultOf = (one: Verb) => (one === verb ? result : undefined)
    const choosing = page.moves.includes('schedule')
    const moving = page.moves.includes('reschedule')
    const drawn =
      verb === 'take-back'
        ? page.moves.includes('unschedule')
        : page.days.length > 0 && (verb === 'move' ? moving : choosing)
    const refused = drawn ? [] : (result?.error?.[''] ?? [])

    return (
      <StoryPage
        title={page.held ? words.bookedTitle : words.title}
        lead={page.held ? undefined : words.lead}
        back={at.replace(/\/interview$/, '')}
      >
        {refused.length > 0 && <ErrorSummary errors={refused.map(text => ({ text }))} />}
        {page.held && <Booked page={page} />}
        {page.held?.passed && <InsetText>{words.passed}</InsetText>}
        {!page.held && !choosing && (
          <InsetText>
            {words.not} {words.notText}
          </InsetText>
        )}
        {choosing && (
          <Section title={words.about}>
            <ul className="govuk-list govuk-list--bullet">
              {words.aboutItems.map(item => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <Booked page={page} />
            <p className="govuk-body">
              {words.changeNeeds}{' '}
              <a className="govuk-link" href={`mailto:${page.hub.replyTo}`}>
                {page.hub.replyTo}
              </a>
            </p>
          </Section>
        )}
        {(choosing || moving) && (
          <Section title={moving ? words.moveTitle : undefined} id="times">
            {page.days.length > 0 ? (
              <TimeForm
                days={page.days}
                action={moving ? `${at}/move` : at}
                result={resultOf(moving ? 'move' : 'choose')}
                send={moving ? words.move : words.send}
                where={words.where}
              />
            ) : (
              <EmptyState title={words.none} seed={page.id}>
                <p className="govuk-body">{words.noneText}</p>
              </EmptyState>
            )}
          </Section>
        )}
        {page.moves.includes('unschedule') && (
          <Details summary={words.takeBack} open={resultOf('take-back') !== undefined}>
            <p className="govuk-body">{words.takeBackText}</p>
            <FormFor
              id="take-back"
              schema={NamedStory}
              result={resultOf('take-back')}
              action={`${at}/take-back`}
              send={words.takeBack}
              tone="warning"
            />
          </Details>
        )}
        {choosing && (
          <Section title={words.alone}>
            <p className="govuk-body">{words.aloneText}</p>
            <ButtonLink href={at.replace(/interview$/, 'tell')} tone="secondary">
              {words.aloneLink}
            </ButtonLink>
          </Section>
        )}
      </StoryPage>
    )
  }
