import type { LessonToRun } from '~/domain/lessons'
import { MoreLinks } from '~/ui/more-links'
import { Section } from '~/ui/page'
import { useWords } from '~/ui/words'

/** What of the lesson goes on learners' own records: who is there without a device, and the talk. */
export const OnRecord = ({
  lesson,
  at,
}: {
  lesson: Pick<LessonToRun, 'groupId' | 'present' | 'noted' | 'seats'>
  at: string
}) => {
  const { records } = useWords().inClass
  const someRecord = lesson.present.length > 0 || lesson.seats.some(({ label }) => label !== null)
  if (lesson.groupId === null && !someRecord) return null
  return (
    <Section title={records.title} card>
      {lesson.present.length > 0 && (
        <p className="govuk-body">
          {records.present(lesson.present.length)} {lesson.present.join(', ')}
        </p>
      )}
      {lesson.noted && <p className="govuk-body">{records.noted}</p>}
      <MoreLinks
        links={[
          ...(lesson.groupId === null ? [] : [{ href: `${at}/present`, text: records.tick }]),
          ...(someRecord ? [{ href: `${at}/talk`, text: lesson.noted ? records.again : records.talk }] : []),
        ]}
      />
    </Section>
  )
}
