import { useLoaderData } from '@remix-run/react'
import { cancelRequest } from '~/domain/encounters'
import { CancelRequest, cancelReasons } from '~/domain/encounters/forms'
import { titled } from '~/titled'
import { FormFor, Radios, TextArea } from '~/ui/form'
import { WarningText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { aboutRequest, MeetingSummary } from '../meeting-summary'
import { useResult } from './said'
import { requestLoader, requestVerb } from './verb'

export const meta = titled(words => words.requests.cancel.title)

export const loader = requestLoader

export const action = requestVerb(CancelRequest, cancelRequest, words => words.cancel.done, {
  'reason-needed': 'reasonCode',
  'reason-words-needed': 'reason',
})

export default function CancelPage() {
  const request = useLoaderData<typeof loader>()
  const { id, asked, late } = request
  const { requests, encounters } = useWords()
  const result = useResult()
  const words = requests.cancel
  return (
    <Page title={words.title} back={`/requests/${id}`}>
      <MeetingSummary about={aboutRequest(request)} />
      <p className="govuk-body">{words.employers(asked.waiting + asked.yes)}</p>
      {late && <WarningText>{words.late}</WarningText>}
      <FormFor
        id="cancel"
        schema={CancelRequest}
        result={result}
        send={words.send}
        tone="warning"
        beside={
          <a className="govuk-link" href={`/requests/${id}`}>
            {words.keep}
          </a>
        }
      >
        {fields => (
          <>
            <Radios
              field={fields.reasonCode}
              label={words.reasonCode}
              labelSize="m"
              optional={!late}
              options={cancelReasons.map(value => ({ value, text: encounters.cancelReasons[value] }))}
            />
            <TextArea field={fields.reason} label={words.reason} optional rows={3} limit={500} />
          </>
        )}
      </FormFor>
    </Page>
  )
}
