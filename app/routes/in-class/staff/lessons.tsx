import { useLoaderData } from '@remix-run/react'
import { type LessonShown, lessonStaff, lessonsOf } from '~/domain/lessons'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Page, Section } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { useTaught, useYear } from '../taught-words'

export const meta = titled(words => words.inClass.list.title)

export const loader = page({ for: lessonStaff }, viewer => lessonsOf(viewer))

const tones = { open: 'good', locked: 'waiting', ended: 'quiet' } as const

const Line = ({ lesson }: { lesson: LessonShown & { seats: number } }) => {
  const { inClass } = useWords()
  const { title } = useTaught(lesson)
  const year = useYear()
  return (
    <li>
      <a className="govuk-link" href={`/lessons-now/${lesson.id}`}>
        {title}
      </a>{' '}
      <Tag tone={tones[lesson.state]}>{inClass.states[lesson.state]}</Tag>
      <p className="tv-quiet">
        {year(lesson.yearGroup)} · {inClass.list.seats(lesson.seats)} · <When at={lesson.startedAt} form="moment" />
      </p>
    </li>
  )
}

/** Lessons that are going on, and those just over. */
export default function LessonsNow() {
  const { running, over } = useLoaderData<typeof loader>()
  const { list } = useWords().inClass
  const start = <ButtonLink href="/lessons-now/start">{list.start}</ButtonLink>
  if (running.length + over.length === 0)
    return (
      <Page title={list.title} lead={list.lead} width="wide">
        <EmptyState title={list.noneTitle} action={start} seed="lessons-now">
          {list.noneText}
        </EmptyState>
      </Page>
    )
  return (
    <Page title={list.title} lead={list.lead} width="wide" aside={start}>
      <Section title={list.running}>
        {running.length === 0 && <p className="govuk-body">{list.none}</p>}
        <ul className="tv-plans">
          {running.map(lesson => (
            <Line key={lesson.id} lesson={lesson} />
          ))}
        </ul>
      </Section>
      {over.length > 0 && (
        <Section title={list.over}>
          <ul className="tv-plans">
            {over.map(lesson => (
              <Line key={lesson.id} lesson={lesson} />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
