import type { SchoolRequest } from '~/domain/encounters'
import { timesInWords } from '~/text/when'
import { SummaryList, type SummaryRow } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'

type Meeting = SchoolRequest['meetings'][number]

const useProposal = ({ proposed, employer, state }: Meeting, open: boolean): string | null => {
  const { requests } = useWords()
  const language = useLanguage()
  if (!open || !proposed || state === 'cancelled') return null
  const when = timesInWords(language, proposed.startsAt, proposed.endsAt)
  if (proposed.by === 'school') return requests.page.proposedByYou(when)
  return proposed.by === 'employer' ? requests.page.proposed(employer, when) : requests.page.suitsBoth(when)
}

const OneMeeting = ({ meeting, request }: { meeting: Meeting; request: SchoolRequest }) => {
  const { requests, encounters } = useWords()
  const language = useLanguage()
  const words = requests.page
  const here = `/requests/${request.id}/meetings/${meeting.id}`
  const proposal = useProposal(meeting, request.state === 'rescheduled')
  const states: Record<string, string> = encounters.states.encounter.school
  const answers: Record<string, string> = requests.evaluate.answers
  const said = meeting.employerSaid
  const may = (move: SchoolRequest['moves'][number]) => request.moves.includes(move)

  const rows: SummaryRow[] = [
    { term: requests.fields.when, value: timesInWords(language, meeting.startsAt, meeting.endsAt) },
    { term: requests.page.stands, value: states[meeting.state] ?? meeting.state },
    { term: requests.brief.title, value: meeting.briefRead ? words.reads.yes : words.reads.no },
  ]
  if (proposal)
    rows.push({
      term: requests.move.title,
      value: proposal,
      ...(meeting.proposed?.by === 'employer' && may('agree-date')
        ? { actions: [{ href: `${here}/agree-date`, text: words.agreeDate, about: meeting.employer }] }
        : {}),
    })
  if (said) {
    rows.push({ term: requests.evaluate.purposeMet, value: answers[said.purposeMet] ?? said.purposeMet })
    rows.push({ term: requests.evaluate.twoWay, value: answers[said.twoWay] ?? said.twoWay })
    if (said.comment) rows.push({ term: words.employerSaid(meeting.employer), value: said.comment })
  }
  const actions =
    meeting.state === 'delivered' && !meeting.school && may('evaluate')
      ? [{ href: `${here}/evaluate`, text: words.evaluate(meeting.employer) }]
      : []
  return <SummaryList card={{ title: `${meeting.employer}: ${meeting.offer}`, actions }} rows={rows} />
}

/** Who said yes, and how it stands with each. Those who said no are not named. */
export const MeetingList = ({ request }: { request: SchoolRequest }) => {
  const { requests } = useWords()
  if (request.meetings.length === 0) return <p className="govuk-body">{requests.page.noMeetings}</p>
  return (
    <>
      {request.meetings.map(meeting => (
        <OneMeeting key={meeting.id} meeting={meeting} request={request} />
      ))}
    </>
  )
}
