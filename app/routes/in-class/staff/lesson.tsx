import { useLoaderData } from '@remix-run/react'
import { lessonStaff, lessonToRun, shownCode } from '~/domain/lessons'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonGroup, ButtonLink } from '~/ui/button'
import { Columns, Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { StepTime } from '../step-time'
import { useTaught, useYear } from '../taught-words'
import { OnRecord } from './on-record'
import { SeatsThere } from './seats-there'
import { WithoutDevice } from './without-device-form'

export const meta = titled(words => words.inClass.list.title)

export const loader = page({ for: lessonStaff }, async (viewer, { lessonId = '' }) => {
  const lesson = await lessonToRun(viewer, lessonId)
  return lesson && { ...lesson, joinCode: lesson.joinCode && shownCode(lesson.joinCode) }
})

type View = ReturnType<typeof useLoaderData<typeof loader>>

const StepNow = ({ lesson, at }: { lesson: View; at: string }) => {
  const { run } = useWords().inClass
  const { now, steps } = useTaught(lesson)
  const { held } = lesson.time
  const press = (move: string, text: string, tone: 'primary' | 'secondary' = 'secondary') => (
    <PostButton action={`${at}/step`} hidden={{ move }} tone={tone}>
      {text}
    </PostButton>
  )
  return (
    <Section title={now?.title || run.step(lesson.step + 1, steps.length)} card>
      {now?.title && <p className="tv-quiet">{run.step(lesson.step + 1, steps.length)}</p>}
      {now?.pupils && <p className="govuk-body">{now.pupils}</p>}
      <StepTime time={lesson.time} />
      <div className="govuk-button-group">
        {lesson.step + 1 < steps.length && press('next', run.next, 'primary')}
        {lesson.step > 0 && press('back', run.back)}
        {held ? press('go-on', run.goOn) : press('hold', run.hold)}
        {press('longer', run.longer)}
      </div>
    </Section>
  )
}

const Room = ({ lesson, at }: { lesson: View; at: string }) => {
  const { run, states } = useWords().inClass
  return (
    <Section title={run.code} card>
      <p className="tv-join-code">{lesson.joinCode}</p>
      <Tag tone={lesson.state === 'open' ? 'good' : 'waiting'}>{states[lesson.state]}</Tag>
      <ButtonGroup>
        <ButtonLink href={`${at}/board`}>{run.board}</ButtonLink>
        <ButtonLink href={`${at}/poster`} tone="secondary">
          {run.poster}
        </ButtonLink>
      </ButtonGroup>
      {lesson.state === 'open' ? (
        <PostButton action={`${at}/lock`}>{run.lock}</PostButton>
      ) : (
        <PostButton action={`${at}/unlock`}>{run.unlock}</PostButton>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`${at}/end`}>
          {run.end}
        </a>
      </p>
    </Section>
  )
}

/** The teacher's own page of a lesson: the step, the code, who is there and what is complete. */
export default function LessonNow() {
  const lesson = useLoaderData<typeof loader>()
  const { inClass } = useWords()
  const { run, list } = inClass
  const { title } = useTaught(lesson)
  const year = useYear()
  const result = useSaid(run.errors)
  const at = `/lessons-now/${lesson.id}`
  const on = lesson.state !== 'ended'
  return (
    <Page
      title={title}
      caption={year(lesson.yearGroup)}
      width="wide"
      back={{ href: '/lessons-now', text: list.title }}
      aside={lesson.reader && <ButtonLink href={`${at}/thoughts`}>{run.thoughts}</ButtonLink>}
    >
      {lesson.unseen > 0 && <p className="govuk-body">{run.unseen(lesson.unseen)}</p>}
      {!on && <p className="govuk-body">{`${run.ended} ${run.noCode}`}</p>}
      <Columns
        main={
          <>
            {on && <StepNow lesson={lesson} at={at} />}
            <SeatsThere lesson={lesson} at={at} />
          </>
        }
        side={
          <>
            {on && <Room lesson={lesson} at={at} />}
            {lesson.groupId === null && <WithoutDevice lesson={lesson} at={at} result={result} />}
            <OnRecord lesson={lesson} at={at} />
            {lesson.reader && (
              <p className="govuk-body">
                <a className="govuk-link" href={`${at}/remove`}>
                  {run.remove}
                </a>
              </p>
            )}
          </>
        }
        sideFirst
      />
    </Page>
  )
}
