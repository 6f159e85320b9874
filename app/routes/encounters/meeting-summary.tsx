import { timesInWords } from '~/text/when'
import { SummaryList } from '~/ui/summary-list'
import { useLanguage, useWords } from '~/ui/words'

type Span = { startsAt: Date | string; endsAt: Date | string }

/** What tells one meeting from another. `groups` without names where the reader is not of the school. */
export type MeetingAbout = {
  kind: string
  school: string
  employers: readonly string[]
  /** The time agreed, or all that suit as long as none is. */
  times: readonly Span[]
  agreed: boolean
  groups: readonly { yearGroup: number; name?: string; headcount: number }[]
}

/** A request as its school or its hub reads it, in the few facts that say which it is. */
export const aboutRequest = (
  request: {
    kind: string
    institution: { name: string }
    startsAt: Date | null
    endsAt: Date | null
    dates: readonly { startsAt: Date; endsAt: Date }[]
    groups: MeetingAbout['groups']
    meetings: readonly { id: string; employer: string; state: string; startsAt: Date; endsAt: Date }[]
  },
  meetingId?: string,
): MeetingAbout => {
  const meetings = request.meetings.filter(({ id, state }) => (meetingId ? id === meetingId : state !== 'cancelled'))
  const [only] = meetingId ? meetings : []
  const { startsAt, endsAt } = only ?? request
  const fixed = startsAt && endsAt ? [{ startsAt, endsAt }] : null
  return {
    kind: request.kind,
    school: request.institution.name,
    employers: meetings.map(({ employer }) => employer),
    times: fixed ?? request.dates.map(date => ({ startsAt: date.startsAt, endsAt: date.endsAt })),
    agreed: fixed !== null,
    groups: request.groups.map(({ yearGroup, name, headcount }) => ({
      yearGroup,
      headcount,
      ...(name ? { name } : {}),
    })),
  }
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="govuk-list">
    {lines.map(line => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

/** Which meeting a page is about: stands at the top of every page that asks for an answer on one. */
export const MeetingSummary = ({ about }: { about: MeetingAbout }) => {
  const { encounters } = useWords()
  const language = useLanguage()
  const words = encounters.about
  const kinds: Record<string, string> = encounters.kinds
  const { kind, school, employers, times, agreed, groups } = about
  return (
    <SummaryList
      card={{ title: words.title }}
      rows={[
        { term: words.kind, value: kinds[kind] ?? kind },
        { term: words.school, value: school },
        {
          term: words.employers(employers.length),
          value: employers.length > 0 ? <Lines lines={employers} /> : words.nobodyYet,
        },
        {
          term: agreed ? words.when : words.suits,
          value: <Lines lines={times.map(({ startsAt, endsAt }) => timesInWords(language, startsAt, endsAt))} />,
        },
        {
          term: words.groups,
          value: (
            <Lines
              lines={groups.map(({ yearGroup, name, headcount }) => words.group(yearGroup, name ?? null, headcount))}
            />
          ),
        },
      ]}
    />
  )
}
