import { Fragment, type ReactNode } from 'react'
import type { AdviceLine } from '~/domain/advice'
import type { DiaryWeek } from '~/domain/appointments'
import { dayInWords, timeInWords } from '~/text/when'
import { type DeskItem, NeedsYou, StatRow } from '~/ui/desk'
import { EmptyState } from '~/ui/empty-state'
import { Columns, Page, Section } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { ReadOnlyNotice, StandingTag } from '../advisers/standing'
import { meetingAddress } from '../appointments/meeting-address'

/** What stands on an adviser's desk: their week, whom they walk with, and how much waits beside that. */
export type AdviserOwn = {
  week: DiaryWeek | null
  caseload: readonly AdviceLine[]
  guidance: number
  waiting: { unallocated: number; toRead: number } | null
}

const whoSaid = ({ name, reference }: Pick<AdviceLine, 'name' | 'reference'>): string => name || reference

/** Where each person is gone on with, under the count of them; it stands within a sentence. */
const People = ({ of, page }: { of: readonly AdviceLine[]; page: string }) => {
  const { adviserDesk: words } = useWords()
  const language = useLanguage()
  return of.map(({ id, name, reference, promise }, index) => {
    const who = whoSaid({ name, reference })
    const said = promise?.late ? words.wasDue : words.by
    return (
      <Fragment key={id}>
        {index > 0 && <br />}
        <a className="govuk-link" href={`/advice/${id}${page}`}>
          {promise ? said(who, dayInWords(language, promise.by)) : who}
        </a>
      </Fragment>
    )
  })
}

/** That a registration ends soon: it takes days to renew, and somebody else to write it down. */
const useEnding = (week: DiaryWeek | null): DeskItem[] => {
  const { ending, endingWhy } = useWords().adviserDesk
  const language = useLanguage()
  if (week?.standing.state !== 'ending') return []
  const day = dayInWords(language, week.standing.until)
  return [{ title: ending(day), href: `/advisers/${week.adviserId}`, why: endingWhy }]
}

const useNeeds = ({ week, caseload, guidance, waiting }: AdviserOwn): DeskItem[] => {
  const { adviserDesk, appointments, guidance: meetings } = useWords()
  const { needs: words } = adviserDesk
  const late = caseload.filter(({ promise }) => promise?.late)
  const inTime = caseload.filter(one => !late.includes(one))
  const people = (of: readonly AdviceLine[], title: (count: number) => string, page: string): DeskItem[] =>
    of.length > 0
      ? [{ title: title(of.length), href: `/advice/${of[0]?.id}${page}`, why: <People of={of} page={page} /> }]
      : []
  const counted = (count: number, title: (count: number) => string, href: string, why?: string): DeskItem[] =>
    count > 0 ? [{ title: title(count), href, ...(why ? { why } : {}) }] : []
  const within = (...states: AdviceLine['state'][]) => inTime.filter(({ state }) => states.includes(state))
  return [
    ...counted(week?.unsaid.length ?? 0, appointments.desk.unsaid, '/diary'),
    ...counted(week?.calls.length ?? 0, appointments.desk.calls, '/diary#calls'),
    ...people(late, words.late, '/times'),
    ...people(within('allocated', 'did-not-attend'), words.times, '/times'),
    ...people(within('attended'), words.begin, '/plan'),
    ...people(within('plan-drafted'), words.finish, '/plan'),
    ...people(within('review-due'), words.reviews, '/reviews'),
    ...counted(guidance, meetings.list.waits, '/guidance'),
    ...counted(waiting?.toRead ?? 0, words.toRead, '/advice?urgency=none'),
    ...counted(waiting?.unallocated ?? 0, words.take, '/advice?state=triaged', words.takeWhy),
  ]
}

const Today = ({ week }: { week: DiaryWeek }) => {
  const { adviserDesk: words, appointments } = useWords()
  const meetings = week.days.find(({ day }) => day === week.today)?.meetings.filter(({ state }) => state !== 'offered')
  if (!meetings?.length) return <p className="govuk-body">{words.noneToday}</p>
  return (
    <ul className="govuk-list">
      {meetings.map(one => (
        <li key={one.id}>
          {timeInWords(one.startsAt)}–{timeInWords(one.endsAt)}{' '}
          <a className="govuk-link" href={meetingAddress(one)}>
            {one.adviceId ? whoSaid(one) : appointments.diary.pupil}
          </a>
          <br />
          <span className="tv-quiet">{appointments.where[one.way](one.place)}</span>
        </li>
      ))}
    </ul>
  )
}

/** Whose turn it is where it is not the adviser's. */
const Answers = ({ caseload }: Pick<AdviserOwn, 'caseload'>) => {
  const { adviserDesk: words } = useWords()
  const kinds = [
    ['appointment-offered', '/times', words.answers.times],
    ['plan-shared', '/plan', words.answers.plan],
  ] as const
  const waits = kinds.flatMap(([state, page, what]) =>
    caseload.filter(one => one.state === state).map(one => ({ ...one, page, what })),
  )
  if (waits.length === 0) return <p className="govuk-body">{words.nobodyWaits}</p>
  return (
    <ul className="govuk-list">
      {waits.map(({ id, page, what, ...one }) => (
        <li key={id}>
          <a className="govuk-link" href={`/advice/${id}${page}`}>
            {whoSaid(one)}
          </a>{' '}
          <span className="tv-quiet">{what}</span>
        </li>
      ))}
    </ul>
  )
}

const Standing = ({ week }: { week: DiaryWeek }) => {
  const { appointments } = useWords()
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`/advisers/${week.adviserId}`}>
        {appointments.diary.registration}
      </a>{' '}
      <StandingTag standing={week.standing} />
    </p>
  )
}

/** An adviser's landing page: what waits for them, whom they meet today, and who owes them an answer. */
export const AdviserDesk = ({ own, tabs }: { own: AdviserOwn; tabs: ReactNode }) => {
  const { adviserDesk: words, requests } = useWords()
  const { week, caseload } = own
  const needs = [...useNeeds(own), ...useEnding(own.week)]
  const free = week?.days.flatMap(day => day.free).length ?? 0
  const links = [
    ['/advice?show=mine', words.links.mine],
    ['/diary', words.links.diary],
    ['/diary/hours', words.links.hours],
    ['/advice', words.links.board],
  ] as const
  return (
    <Page title={requests.desk.plainTitle} lead={words.lead} width="wide">
      {tabs}
      {week && <ReadOnlyNotice standing={week.standing} />}
      <Columns
        main={
          <>
            <Section title={requests.desk.needs}>
              {needs.length > 0 ? (
                <NeedsYou items={needs} />
              ) : (
                <EmptyState title={words.nothing} seed="adviser">
                  <p className="govuk-body">{words.nothingText}</p>
                </EmptyState>
              )}
            </Section>
            <Section title={words.waiting}>
              <Answers caseload={caseload} />
            </Section>
          </>
        }
        side={
          <Section card title={words.today}>
            {week && <Today week={week} />}
            <StatRow
              stats={[
                { value: caseload.length, label: words.mine, href: '/advice?show=mine' },
                { value: free, label: words.free, href: '/diary' },
              ]}
            />
            {week && <Standing week={week} />}
            <ul className="govuk-list">
              {links.map(([href, text]) => (
                <li key={href}>
                  <a className="govuk-link" href={href}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        }
      />
    </Page>
  )
}
