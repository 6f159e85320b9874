import { useLoaderData } from '@remix-run/react'
import type { StaffTimes } from '~/domain/appointments'
import { titled } from '~/titled'
import { Columns, Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { ReadOnlyNotice } from '../../advisers/standing'
import { MoreTimes } from '../more-times'
import { useMeetingRows, useTimeSaid } from '../time-said'
import { PressForms } from './press-forms'
import type { showTimes } from './presses'

export const timesMeta = titled<StaffTimes>((words, data) =>
  [words.appointments.staff.title, data?.reference].filter(Boolean).join(', '),
)

const Standing = ({ times: { booked, offers }, home }: { times: StaffTimes; home: string }) => {
  const { staff: words, own } = useWords().appointments
  const rows = useMeetingRows()
  const said = useTimeSaid()
  return (
    <>
      {booked && (
        <Section title={words.booked} id="booked">
          <SummaryList rows={rows(booked)} />
          <p className="govuk-body tv-no-print">
            <a className="govuk-link" href={`${home}/calendar.ics`}>
              {own.calendar}
            </a>
          </p>
        </Section>
      )}
      {offers.length > 0 && (
        <Section title={words.offers} id="offers">
          <p className="govuk-body">{words.offersText}</p>
          <ul className="govuk-list govuk-list--bullet">
            {offers.map(one => (
              <li key={one.id}>{said(one)}</li>
            ))}
          </ul>
        </Section>
      )}
      {!booked && offers.length === 0 && <p className="govuk-body">{words.nothing}</p>}
    </>
  )
}

const Reaching = ({ times }: { times: StaffTimes }) => {
  const { staff: words } = useWords().appointments
  const { contactBy, email, phone, safeContact, mayLeaveMessage } = times
  const letters = contactBy === 'email' && email !== ''
  return (
    <Section title={words.how} id="how">
      <p className="govuk-body">{letters ? words.letters(email) : words.ring(phone)}</p>
      {!letters && <p className="govuk-body">{mayLeaveMessage ? words.message : words.noMessage}</p>}
      {safeContact && <p className="govuk-body">{safeContact}</p>}
    </Section>
  )
}

const Past = ({ past }: Pick<StaffTimes, 'past'>) => {
  const { staff: words, states, own } = useWords().appointments
  const said = useTimeSaid()
  return (
    <Section title={words.past} id="past">
      <Table
        caption={words.past}
        captionHidden
        narrow="stack"
        rowKey={one => one.id}
        rows={past}
        columns={[
          { head: own.when, header: true, cell: said },
          {
            head: words.title,
            cell: one => (
              <>
                <Tag tone="quiet">{states[one.state]}</Tag>
                {one.reason && <p className="govuk-body-s tv-quiet">{one.reason}</p>}
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** The times of one request: what is offered or booked, how it came about, and what its adviser can do. */
export default function TimesPage() {
  const times = useLoaderData<typeof showTimes>()
  const { staff: words, noLater } = useWords().appointments
  const home = `/advice/${times.adviceId}/times`
  const asks = times.mayOffer || times.mayBook
  return (
    <Page
      title={words.title}
      caption={words.caption(times.reference, times.name)}
      width="wide"
      back={{ href: `/advice/${times.adviceId}`, text: words.back }}
    >
      <ReadOnlyNotice standing={times.standing} />
      <Columns
        main={
          <>
            <Standing times={times} home={home} />
            <PressForms times={times} home={home} />
            {asks && times.free.length === 0 && (
              <p className="govuk-body">
                {times.from ? noLater : words.noFree}{' '}
                <a className="govuk-link" href="/diary/hours">
                  {words.addTimes}
                </a>
              </p>
            )}
            {(asks || times.moves.includes('move')) && <MoreTimes home={home} from={times.from} later={times.later} />}
            {times.past.length > 0 && <Past past={times.past} />}
          </>
        }
        side={
          <>
            <Section title={words.adviser}>
              <p className="govuk-body">{times.adviser.name}</p>
            </Section>
            <Reaching times={times} />
          </>
        }
      />
    </Page>
  )
}
