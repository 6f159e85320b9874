import { useLoaderData } from '@remix-run/react'
import { lessonStaff, seeThoughts, thoughtsToRead } from '~/domain/lessons'
import { LessonNamed } from '~/domain/lessons/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { useSeatName, useTaught } from '../taught-words'

export const meta = titled(words => words.inClass.thoughts.title)

export const loader = page({ for: lessonStaff }, (viewer, { lessonId = '' }) => thoughtsToRead(viewer, lessonId))

export const action = submit({
  for: lessonStaff,
  form: LessonNamed,
  run: seeThoughts,
  refusals: {},
  then: ({ id }, _params, _request, words) => seeOther(`/lessons-now/${id}`, words.inClass.thoughts.seenSaid),
})

type View = ReturnType<typeof useLoaderData<typeof loader>>

const Thought = ({ thought, lesson }: { thought: View['thoughts'][number]; lesson: View }) => {
  const { thoughts: words } = useWords().inClass
  const nameOf = useSeatName()
  const at = `/lessons-now/${lesson.id}/thoughts`
  const name = nameOf(thought.name)
  return (
    <Section title={thought.label ? `${name} · ${thought.label}` : name} card>
      <p className="govuk-body tv-typed">{thought.text}</p>
      <div className="govuk-button-group">
        {lesson.shownThought === thought.id ? (
          <PostButton action={`${at}/hide`}>{words.hide}</PostButton>
        ) : (
          lesson.state !== 'ended' && (
            <PostButton action={`${at}/${thought.id}/show`} about={name}>
              {words.show}
            </PostButton>
          )
        )}
        {thought.passed ? (
          <p className="govuk-body">{words.passed}</p>
        ) : (
          lesson.hasLead && (
            <PostButton action={`${at}/${thought.id}/pass-on`} tone="warning" about={name}>
              {words.passOn}
            </PostButton>
          )
        )}
      </div>
    </Section>
  )
}

/** Everything typed in a lesson, for its teacher alone. */
export default function Thoughts() {
  const lesson = useLoaderData<typeof loader>()
  const { inClass, lessons } = useWords()
  const words = inClass.thoughts
  const { title } = useTaught(lesson)
  const result = useSaid({})
  return (
    <Page
      title={words.title}
      caption={title}
      lead={words.lead}
      back={{ href: `/lessons-now/${lesson.id}`, text: title }}
    >
      <p className="govuk-body">{lessons.care.after}</p>
      {!lesson.hasLead && <p className="govuk-body">{words.noLead}</p>}
      {lesson.thoughts.length === 0 && <p className="govuk-body">{words.none}</p>}
      {lesson.thoughts.map(thought => (
        <Thought key={thought.id} thought={thought} lesson={lesson} />
      ))}
      {lesson.thoughts.length > 0 && (
        <FormFor
          id="seen"
          schema={LessonNamed}
          result={result}
          action={`/lessons-now/${lesson.id}/thoughts`}
          send={words.seen}
        />
      )}
    </Page>
  )
}
