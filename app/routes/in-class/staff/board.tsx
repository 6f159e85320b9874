import { useLoaderData } from '@remix-run/react'
import { boardOf, lessonStaff, shownCode } from '~/domain/lessons'
import { page } from '~/http'
import { titled } from '~/titled'
import { Columns, Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { joinAddress } from '../join-address'
import { Qr } from '../qr'
import { Renewing } from '../renewing'
import { StepTime } from '../step-time'
import { useTaught } from '../taught-words'

export const meta = titled(words => words.inClass.board.title)

export const loader = page({ for: lessonStaff }, async (viewer, { lessonId = '' }) => {
  const board = await boardOf(viewer, lessonId)
  if (!board) return null
  const { joinCode, ...lesson } = board
  return {
    lesson,
    code: joinCode && shownCode(joinCode),
    join: joinCode ? joinAddress(joinCode) : null,
  }
})

/** For the wall of a room: the code, the step and its time. No roster, and nobody's name. */
export default function Board() {
  const { lesson, code, join } = useLoaderData<typeof loader>()
  const { board, run } = useWords().inClass
  const { title, now, steps, talk } = useTaught(lesson)
  return (
    <div className="tv-board">
      <Page
        title={now?.title || title}
        caption={`${title} · ${run.step(lesson.step + 1, steps.length)}`}
        width="wide"
        back={{ href: `/lessons-now/${lesson.id}`, text: board.end }}
      >
        <Renewing id="board" seconds={15}>
          {lesson.state === 'ended' ? (
            <p className="govuk-body-l">{board.ended}</p>
          ) : (
            <Columns
              main={
                <>
                  {now?.pupils && <p className="govuk-body-l tv-board__now">{now.pupils}</p>}
                  <StepTime time={lesson.time} />
                  {talk && (
                    <Section title={board.talk}>
                      <p className="govuk-body-l">{talk}</p>
                    </Section>
                  )}
                  {lesson.thought && (
                    <Section title={board.thought} card>
                      <p className="govuk-body-l tv-typed">{lesson.thought}</p>
                    </Section>
                  )}
                </>
              }
              side={
                <Section card>
                  {lesson.state === 'locked' || !join ? (
                    <p className="govuk-body">{board.locked}</p>
                  ) : (
                    <>
                      <p className="govuk-body">
                        {board.join} <strong className="tv-own-address">{join.address}</strong> {board.type}
                      </p>
                      <p className="tv-join-code tv-join-code--board">{code}</p>
                      <Qr code={join.square} label={board.qr} />
                    </>
                  )}
                  <p className="govuk-body">{board.there(lesson.there)}</p>
                </Section>
              }
            />
          )}
        </Renewing>
      </Page>
    </div>
  )
}
