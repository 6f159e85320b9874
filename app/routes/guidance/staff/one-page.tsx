import { useLoaderData } from '@remix-run/react'
import type { GuidanceShown } from '~/domain/guidance'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { InsetText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'
import { Refused } from '../../advice/refused'
import { ReadOnlyNotice } from '../../advisers/standing'
import { MoreTimes } from '../../appointments/more-times'
import { useMeetingRows, useTimeSaid } from '../../appointments/time-said'
import { Actions, Talked } from '../record-shown'
import { useGuidanceSaid } from '../said'
import { PressForms } from './press-forms'
import type { showGuidance } from './presses'

export const guidanceMeta = titled(words => words.guidance.page.title)

const useRows = (shown: GuidanceShown) => {
  const { page: words, year } = useWords().guidance
  const meetingRows = useMeetingRows()
  const language = useLanguage()
  const { label, yearGroup, institution, adviser, booked, metOn, followUpOn, askedBy } = shown
  return [
    { term: words.pupil, value: `${label || words.gone}, ${year(yearGroup)}` },
    { term: words.school, value: institution },
    { term: words.adviser, value: adviser ?? words.noAdviser },
    { term: words.asked, value: askedBy === 'pupil' ? words.askedBy.pupil : words.askedBy.staff },
    ...(booked ? meetingRows(booked) : []),
    ...(metOn ? [{ term: words.met, value: dateInWords(language, metOn) }] : []),
    ...(followUpOn ? [{ term: words.followUp, value: dateInWords(language, followUpOn) }] : []),
  ]
}

/** One pupil's meeting as the careers leader or its adviser sees it; what was said is shown to the adviser alone. */
export default function GuidancePage() {
  const shown = useLoaderData<typeof showGuidance>()
  const { guidance, appointments } = useWords()
  const { page: words, states } = guidance
  const result = useGuidanceSaid()
  const said = useTimeSaid()
  const rows = useRows(shown)
  const home = `/guidance/${shown.id}`
  const { parts, record, offers, moves, free, from, later, shareLeft, standing } = shown
  const asksTime = moves.includes('offer') || moves.includes('book')
  return (
    <Page
      title={words.title}
      width="wide"
      aside={<Tag>{states[shown.state]}</Tag>}
      back={{ href: '/guidance', text: words.back }}
    >
      <Refused shown={{ done: false }} result={result} />
      <ReadOnlyNotice standing={standing} />
      {shareLeft !== null && <InsetText>{words.shareBy(shareLeft)}</InsetText>}
      <SummaryList rows={rows} />
      {!parts.includes('adviser') && <p className="govuk-body">{words.sealed}</p>}
      {offers.length > 0 && (
        <Section title={words.offers} id="offers">
          <ul className="govuk-list govuk-list--bullet">
            {offers.map(one => (
              <li key={one.id}>{said(one)}</li>
            ))}
          </ul>
        </Section>
      )}
      {record?.wish && <Talked text={record.wish} title={words.wish} />}
      {record?.talked && <Talked text={record.talked} title={words.record} />}
      <Actions shown={shown} home={home} />
      {asksTime && shown.adviser && free.length === 0 && (
        <p className="govuk-body">
          {from ? appointments.noLater : words.noFree}{' '}
          {parts.includes('adviser') && (
            <a className="govuk-link" href="/diary/hours">
              {appointments.staff.addTimes}
            </a>
          )}
        </p>
      )}
      <PressForms shown={shown} home={home} />
      {asksTime && <MoreTimes home={home} from={from} later={later} />}
    </Page>
  )
}
