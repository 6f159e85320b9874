import { useLoaderData } from '@remix-run/react'
import type { DiaryEntry, DiaryWeek } from '~/domain/appointments'
import { dateInWords, dayInWords, timeInWords } from '~/text/when'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { PrintLink } from '~/ui/print-link'
import { Table } from '~/ui/table'
import { Tabs } from '~/ui/tabs'
import { Tag, type Tone } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'
import { Refused } from '../../advice/refused'
import { ReadOnlyNotice } from '../../advisers/standing'
import { meetingAddress } from '../meeting-address'
import { useTimeSaid } from '../time-said'
import type { showDiary } from './shown'

export const diaryMeta = titled<DiaryWeek>((words, data) =>
  data && !data.own ? words.appointments.diary.of(data.name) : words.appointments.diary.title,
)

const tones: { [state in DiaryEntry['state']]?: Tone } = {
  offered: 'waiting',
  booked: 'good',
  attended: 'neutral',
  'did-not-attend': 'quiet',
}

type Line = {
  id: string
  startsAt: Date
  endsAt: Date
  meeting?: DiaryEntry
  free?: DiaryWeek['days'][number]['free'][number]
}

/** What one day has, hour by hour. */
const linesOf = ({ meetings, free }: DiaryWeek['days'][number]): Line[] =>
  [
    ...meetings.map(meeting => ({ ...meeting, meeting })),
    ...free.map(one => ({ id: one.id, startsAt: one.startsAt, endsAt: one.endsAt, free: one })),
  ].toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())

const whoSaid = ({ name, reference }: Pick<DiaryEntry, 'name' | 'reference'>): string =>
  [name, reference].filter(Boolean).join(', ')

const Day = ({ day, own, today }: { day: DiaryWeek['days'][number]; own: boolean; today: string }) => {
  const { diary: words, states, where } = useWords().appointments
  const language = useLanguage()
  const lines = linesOf(day)
  const title = dayInWords(language, day.day)
  return (
    <Section title={day.day === today ? `${title}, ${words.today}` : title} id={`day-${day.day}`}>
      {day.holiday && <p className="govuk-body">{words.holiday}</p>}
      {lines.length === 0 ? (
        <p className="govuk-body tv-quiet">{words.nothing}</p>
      ) : (
        <Table
          caption={title}
          captionHidden
          narrow="stack"
          headless
          rowKey={one => one.id}
          rows={lines}
          columns={[
            { head: '', header: true, cell: one => `${timeInWords(one.startsAt)}–${timeInWords(one.endsAt)}` },
            {
              head: '',
              cell: ({ meeting, free }) =>
                meeting ? (
                  <>
                    <a className="govuk-link" href={meetingAddress(meeting)}>
                      {meeting.adviceId ? whoSaid(meeting) : words.pupil}
                    </a>
                    <br />
                    <span className="tv-quiet">{where[meeting.way](meeting.place)}</span>
                  </>
                ) : (
                  free && (
                    <span className="tv-quiet">
                      {free.selfBooked ? words.free : words.onlyOffered}. {where[free.way](free.place)}
                    </span>
                  )
                ),
            },
            {
              head: '',
              cell: ({ meeting, free, startsAt }) =>
                meeting ? (
                  <Tag tone={tones[meeting.state] ?? 'neutral'}>{states[meeting.state]}</Tag>
                ) : (
                  own &&
                  free && (
                    <PostButton action={`/diary/times/${free.id}/close`} about={`${title} ${timeInWords(startsAt)}`}>
                      {words.close}
                    </PostButton>
                  )
                ),
            },
          ]}
        />
      )}
    </Section>
  )
}

const Calls = ({ calls }: Pick<DiaryWeek, 'calls'>) => {
  const { adviceDesk, appointments } = useWords()
  const { diary: words, staff, states } = appointments
  const said = useTimeSaid()
  if (calls.length === 0) return null
  return (
    <Section title={words.calls} id="calls" card>
      <p className="govuk-body">{words.callsText}</p>
      <Table
        caption={words.calls}
        captionHidden
        narrow="stack"
        rowKey={one => one.id}
        rows={calls}
        columns={[
          {
            head: adviceDesk.board.columns.who,
            header: true,
            cell: one => (
              <a className="govuk-link" href={`/advice/${one.adviceId}/times`}>
                {whoSaid(one)}
              </a>
            ),
          },
          {
            head: staff.how,
            cell: one => (
              <>
                {staff.ring(one.phone)} {one.mayLeaveMessage ? staff.message : staff.noMessage}
                {one.safeContact && (
                  <>
                    <br />
                    {one.safeContact}
                  </>
                )}
              </>
            ),
          },
          {
            head: words.news,
            cell: one => (
              <ul className="govuk-list">
                {one.times.map(time => (
                  <li key={time.id}>
                    {states[time.state]}: {said(time)}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            head: words.rang,
            cell: one => (
              <PostButton action={`/diary/calls/${one.id}`} about={whoSaid(one)}>
                {words.rang}
              </PostButton>
            ),
          },
        ]}
      />
    </Section>
  )
}

const Unsaid = ({ unsaid }: Pick<DiaryWeek, 'unsaid'>) => {
  const { diary: words } = useWords().appointments
  const said = useTimeSaid()
  if (unsaid.length === 0) return null
  return (
    <InsetText>
      <p className="govuk-body">{words.unsaid}</p>
      <ul className="govuk-list">
        {unsaid.map(one => (
          <li key={one.id}>
            <a className="govuk-link" href={meetingAddress(one)}>
              {one.adviceId ? whoSaid(one) : words.pupil}
            </a>
            , {said(one)}
          </li>
        ))}
      </ul>
    </InsetText>
  )
}

/** A week of an adviser's diary: whom to ring, what to say of meetings that are over, and the days. */
export default function DiaryPage() {
  const week = useLoaderData<typeof showDiary.own>()
  const { diary: words } = useWords().appointments
  const language = useLanguage()
  const { own, monday, before, after, adviserId } = week
  const at = own ? '/diary' : `/advisers/${adviserId}/diary`
  return (
    <Page
      title={own ? words.title : words.of(week.name)}
      lead={words.week(dateInWords(language, monday))}
      width="wide"
      {...(own ? {} : { back: `/advisers/${adviserId}` })}
    >
      <Refused />
      {own && <ReadOnlyNotice standing={week.standing} />}
      <Unsaid unsaid={week.unsaid} />
      <Calls calls={week.calls} />
      <Tabs
        label={words.title}
        items={[
          { href: `${at}?week=${before}`, text: words.before },
          { href: at, text: words.now, current: week.thisWeek },
          { href: `${at}?week=${after}`, text: words.after },
        ]}
      />
      {week.days.map(day => (
        <Day key={day.day} day={day} own={own} today={week.today} />
      ))}
      {own && (
        <ul className="govuk-list tv-no-print">
          <li>
            <a className="govuk-link" href="/diary/hours">
              {words.hours}
            </a>
          </li>
          <li>
            <a className="govuk-link" href="/diary/feed">
              {words.feed}
            </a>
          </li>
          <li>
            <a className="govuk-link" href={`/advisers/${adviserId}`}>
              {words.registration}
            </a>
          </li>
        </ul>
      )}
      <PrintLink>{words.print}</PrintLink>
    </Page>
  )
}
