import { useLoaderData } from '@remix-run/react'
import { evaluateAsSchool } from '~/domain/encounters'
import { EvaluateAsSchool } from '~/domain/encounters/forms'
import { titled } from '~/titled'
import { FormFor, Radios, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { aboutRequest, MeetingSummary } from '../meeting-summary'
import { meetingLoader, type OneMeeting } from './one-meeting'
import { useResult } from './said'
import { requestVerb } from './verb'

export const meta = titled<OneMeeting>((words, seen) => words.requests.evaluate.title(seen?.meeting.employer ?? ''))

export const loader = meetingLoader

export const action = requestVerb(EvaluateAsSchool, evaluateAsSchool, words => words.evaluate.done)

export default function EvaluatePage() {
  const { request, meeting } = useLoaderData<typeof loader>()
  const { requests } = useWords()
  const result = useResult()
  const words = requests.evaluate
  const { yes, partly, no, perhaps } = words.answers
  const met = [
    { value: 'yes', text: yes },
    { value: 'partly', text: partly },
    { value: 'no', text: no },
  ]
  const again = [
    { value: 'yes', text: yes },
    { value: 'perhaps', text: perhaps },
    { value: 'no', text: no },
  ]
  return (
    <Page title={words.title(meeting.employer)} lead={words.lead} back={`/requests/${request.id}`}>
      <MeetingSummary about={aboutRequest(request, meeting.id)} />
      {meeting.school ? (
        <p className="govuk-body">{requests.refusals['already-answered']}</p>
      ) : (
        <FormFor id="evaluate" schema={EvaluateAsSchool} result={result} send={words.send}>
          {fields => (
            <>
              <Radios field={fields.purposeMet} label={words.purposeMet} labelSize="m" inline options={met} />
              <Radios field={fields.twoWay} label={words.twoWay} labelSize="m" inline options={met} />
              <Radios field={fields.again} label={words.again} labelSize="m" inline options={again} />
              <TextArea
                field={fields.comment}
                label={words.comment}
                hint={requests.draft.noPupils}
                optional
                rows={3}
                limit={1000}
              />
            </>
          )}
        </FormFor>
      )}
    </Page>
  )
}
