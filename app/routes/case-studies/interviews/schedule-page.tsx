import type { SubmissionResult } from '@conform-to/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { InterviewPage } from '~/domain/case-studies'
import { NamedStory } from '~/domain/case-studies/forms'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { FormFor } from '~/ui/form'
import { Columns, Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { Booked } from '../interview/booked'
import { TimeForm } from '../interview/choose-time'
import type { readSchedule } from './schedule-verbs'

export const scheduleMeta = titled<InterviewPage>((words, page) => words.interviews.desk.title(page?.name ?? ''))

type Verb = 'schedule' | 'reschedule' | 'unschedule' | 'not-come'

const Press = ({
  verb,
  about,
  send,
  at,
  result,
}: {
  verb: Verb
  about: string
  send: string
  at: string
  result: SubmissionResult | undefined
}) => (
  <>
    <p className="govuk-body">{about}</p>
    <FormFor id={verb} schema={NamedStory} result={result} action={`${at}/${verb}`} send={send} tone="secondary" />
  </>
)

/** The interview of one person, for the hub's staff. The verb is the form that has to be put right. */
export const schedulePageFor = (verb: Verb) =>
  function SchedulePage() {
    const page = useLoaderData<typeof readSchedule>()
    const result = useActionData<SubmissionResult>()
    const { interviews } = useWords()
    const words = interviews.desk
    const at = `/studio/${page.id}`
    const resultOf = (one: Verb) => (one === verb ? result : undefined)
    const moving = page.moves.includes('reschedule')
    const choosing = moving || page.moves.includes('schedule')
    const drawn =
      page.moves.includes(verb) && (verb.endsWith('schedule') && verb !== 'unschedule' ? page.days.length > 0 : true)
    const refused = drawn ? [] : (result?.error?.[''] ?? [])

    return (
      <Page
        title={words.title(page.name)}
        lead={choosing ? words.lead : undefined}
        back={`/studio/${page.id}`}
        width="wide"
      >
        {refused.length > 0 && <ErrorSummary errors={refused.map(text => ({ text }))} />}
        <Columns
          sideFirst
          main={
            choosing && (
              <Section title={moving ? interviews.choose.moveTitle : undefined}>
                {page.days.length > 0 ? (
                  <TimeForm
                    days={page.days}
                    action={`${at}/${moving ? 'reschedule' : 'schedule'}`}
                    result={resultOf(moving ? 'reschedule' : 'schedule')}
                    send={moving ? interviews.choose.move : interviews.choose.send}
                    where={words.where}
                  />
                ) : (
                  <EmptyState
                    title={interviews.choose.none}
                    seed={page.id}
                    action={<ButtonLink href="/studio/slots">{words.toSlots}</ButtonLink>}
                  />
                )}
              </Section>
            )
          }
          side={
            <Section title={words.state} card>
              {!page.held && <p className="govuk-body">{words.none}</p>}
              <Booked page={page} />
              {page.held && (
                <ButtonLink href={`${at}/record`} tone={page.held.passed ? 'primary' : 'secondary'}>
                  {words.record}
                </ButtonLink>
              )}
              {page.moves.includes('not-come') && (
                <Press
                  {...{ at, verb: 'not-come', about: words.notComeText, send: words.notCome }}
                  result={resultOf('not-come')}
                />
              )}
              {page.moves.includes('unschedule') && (
                <Press
                  {...{ at, verb: 'unschedule', about: words.takeBackText, send: words.takeBack }}
                  result={resultOf('unschedule')}
                />
              )}
            </Section>
          }
        />
      </Page>
    )
  }
