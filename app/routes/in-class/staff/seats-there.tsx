import type { LessonToRun } from '~/domain/lessons'
import { pictures } from '~/domain/lessons/forms'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'
import { useSeatName } from '../taught-words'

/** Who is there, in the order of joining, and what is complete: never how good. */
export const SeatsThere = ({ lesson, at }: { lesson: Pick<LessonToRun, 'seats'>; at: string }) => {
  const { run, pictures: named } = useWords().inClass
  const nameOf = useSeatName()
  if (lesson.seats.length === 0)
    return (
      <Section title={run.there}>
        <p className="govuk-body">{run.nobody}</p>
      </Section>
    )
  return (
    <Section title={run.there}>
      <p className="govuk-body">{run.thereLead}</p>
      <Table
        caption={run.there}
        captionHidden
        narrow="stack"
        rows={lesson.seats}
        rowKey={({ id }) => id}
        columns={[
          {
            head: run.columns.name,
            header: true,
            cell: ({ name, label, pair, away }) => (
              <>
                {nameOf(name)}
                {label && ` · ${label}`}
                {pair && <span className="tv-quiet"> · {run.pair}</span>}
                {away && <span className="tv-quiet"> · {run.away}</span>}
              </>
            ),
          },
          { head: run.columns.table, numeric: true, cell: ({ table }) => table },
          { head: run.columns.heard, numeric: true, cell: ({ heard }) => heard },
          { head: run.columns.written, numeric: true, cell: ({ written }) => written ?? run.privateCount },
          { head: run.columns.done, cell: ({ handedIn }) => (handedIn ? run.finished : run.notYet) },
          {
            head: run.columns.key,
            cell: ({ rejoin }) => (
              <>
                <span aria-hidden="true">{rejoin.map(place => pictures[place]).join(' ')}</span>
                <span className="govuk-visually-hidden">{rejoin.map(place => named[place]).join(', ')}</span>
              </>
            ),
          },
          {
            head: run.removeSeat,
            cell: ({ id, name }) => (
              <PostButton action={`${at}/seats/${id}/remove`} about={nameOf(name)}>
                {run.removeSeat}
              </PostButton>
            ),
          },
        ]}
      />
    </Section>
  )
}
