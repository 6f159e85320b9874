import type { HubRequest } from '~/domain/encounters'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { WhenSpan } from '~/ui/when'
import { useWords } from '~/ui/words'
import { useSay } from './say'

type Meeting = HubRequest['meetings'][number]

/** States in which an employer can still step back. */
const stands: readonly string[] = ['agreed', 'confirmed']

const Said = ({ evaluations }: { evaluations: Meeting['evaluations'] }) => {
  const { coordinator } = useWords()
  const sides: Record<string, string> = coordinator.sides
  const answers: Record<string, string> = coordinator.answers
  return evaluations.map(({ side, purposeMet, again, comment }) => (
    <p key={side}>
      {coordinator.saidOf(sides[side] ?? side, answers[purposeMet] ?? purposeMet, answers[again] ?? again)}
      {comment && <span className="tv-quiet"> {coordinator.request.said(comment)}</span>}
    </p>
  ))
}

/** The employers who said yes, and how each meeting stands. */
export const RequestMeetings = ({ request: { id, meetings, moves } }: { request: HubRequest }) => {
  const { coordinator } = useWords()
  const say = useSay()
  const words = coordinator.request
  const { meetingColumns: columns } = words
  if (meetings.length === 0) return null
  return (
    <Section title={words.meetings}>
      <Table
        caption={words.meetings}
        captionHidden
        narrow="scroll"
        rows={meetings}
        rowKey={meeting => meeting.id}
        columns={[
          {
            head: columns.employer,
            header: true,
            cell: meeting => (
              <a className="govuk-link" href={`/employers/${meeting.employerId}`}>
                {meeting.employer}
              </a>
            ),
          },
          {
            head: columns.state,
            cell: meeting => (
              <>
                <Tag>{say.meeting(meeting.state)}</Tag>
                {moves.includes('lose-employer') && stands.includes(meeting.state) && (
                  <p>
                    <a className="govuk-link" href={`/board/${id}/meetings/${meeting.id}/lost`}>
                      {words.lose}
                      <span className="govuk-visually-hidden">: {meeting.employer}</span>
                    </a>
                  </p>
                )}
              </>
            ),
          },
          {
            head: columns.when,
            cell: ({ startsAt, endsAt, proposed }) => (
              <>
                <WhenSpan from={startsAt} to={endsAt} />
                {proposed && <p className="tv-quiet">{words.proposed(say.day(proposed.startsAt))}</p>}
              </>
            ),
          },
          { head: columns.brief, cell: meeting => (meeting.briefReadAt ? words.briefRead : words.briefNot) },
          { head: columns.said, cell: meeting => <Said evaluations={meeting.evaluations} /> },
        ]}
      />
    </Section>
  )
}
