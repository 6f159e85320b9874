import { useLoaderData, useParams } from '@remix-run/react'
import { CancelOwnForm, ChooseTimeForm } from '~/domain/guidance/forms'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { FormFor, Radios } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { SummaryList } from '~/ui/summary-list'
import { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'
import { Refused } from '../../advice/refused'
import { useMeetingRows, useTimeOptions } from '../../appointments/time-said'
import { Actions, Talked } from '../record-shown'
import { useGuidanceSaid } from '../said'
import type { showOwnGuidance } from './presses'

export const ownGuidanceMeta = titled(words => words.guidance.own.title)

/** A pupil's own meeting: when it is, what was talked about and agreed, and what they can do. */
export default function OwnGuidancePage() {
  const shown = useLoaderData<typeof showOwnGuidance>()
  const { own: words, page, states } = useWords().guidance
  const meetingRows = useMeetingRows()
  const language = useLanguage()
  const options = useTimeOptions()
  const { verb } = useParams()
  const result = useGuidanceSaid()
  const { id, state, booked, offers, moves, record, adviser, metOn, followUpOn } = shown
  const home = `/explore/guidance/${id}`
  const choosing = state === 'offered' && offers.length > 0
  // Every offered time has come: others follow.
  const stands = state === 'offered' && !choosing ? 'scheduled' : state
  const rows = [
    ...(adviser ? [{ term: page.adviser, value: adviser }] : []),
    ...(booked ? meetingRows(booked) : []),
    ...(metOn ? [{ term: page.met, value: dateInWords(language, metOn) }] : []),
    ...(followUpOn ? [{ term: page.followUp, value: dateInWords(language, followUpOn) }] : []),
    ...(record?.wish ? [{ term: words.yourWish, value: record.wish }] : []),
  ]
  return (
    <Page
      title={adviser ? words.with(adviser) : words.title}
      lead={words.next[stands]}
      aside={<Tag tone={state === 'offered' ? 'attention' : 'neutral'}>{states[state]}</Tag>}
      back={{ href: '/explore/guidance', text: words.title }}
    >
      <Refused shown={{ choose: choosing, 'cancel-own': true, done: false }} result={result} />
      {rows.length > 0 && <SummaryList rows={rows} />}
      {choosing && (
        <Section title={words.chooseTitle} id="choose">
          <FormFor
            id="choose"
            schema={ChooseTimeForm}
            result={verb === 'choose' ? result : undefined}
            action={`${home}/press/choose`}
            send={words.choose}
          >
            {fields => <Radios field={fields.timeId} label={page.times} options={options(offers)} />}
          </FormFor>
        </Section>
      )}
      {record?.talked && <Talked text={record.talked} title={page.record} />}
      <Actions shown={shown} home={home} />
      {record?.talked && <PrintLink>{words.print}</PrintLink>}
      {(moves.includes('cancel') || verb === 'cancel-own') && (
        <Details summary={words.cancelTitle} open={verb === 'cancel-own'}>
          <p className="govuk-body">{words.cancelText}</p>
          <FormFor
            id="cancel-own"
            schema={CancelOwnForm}
            result={verb === 'cancel-own' ? result : undefined}
            action={`${home}/press/cancel-own`}
            send={words.cancel}
            tone="secondary"
          />
        </Details>
      )}
    </Page>
  )
}
