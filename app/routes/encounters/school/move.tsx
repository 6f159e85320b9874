import { useLoaderData } from '@remix-run/react'
import { moveRequest } from '~/domain/encounters'
import { OtherDate } from '~/domain/encounters/forms'
import { titled } from '~/titled'
import { FormFor, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { aboutRequest, MeetingSummary } from '../meeting-summary'
import { useResult } from './said'
import { requestLoader, requestVerb } from './verb'

export const meta = titled(words => words.requests.move.title)

export const loader = requestLoader

export const action = requestVerb(OtherDate, moveRequest, words => words.move.done, {
  'date-passed': 'on',
  'same-date': 'on',
  'time-taken': 'from',
})

export default function MovePage() {
  const request = useLoaderData<typeof loader>()
  const { id } = request
  const { requests } = useWords()
  const result = useResult()
  const words = requests.move
  const when = requests.draft.when
  return (
    <Page title={words.title} lead={words.lead} back={`/requests/${id}`}>
      <MeetingSummary about={aboutRequest(request)} />
      <FormFor id="move" schema={OtherDate} result={result} send={words.send}>
        {fields => (
          <div className="tv-fields">
            <TextField field={fields.on} label={when.on} type="date" />
            <TextField field={fields.from} label={when.from} type="time" />
            <TextField field={fields.to} label={when.to} type="time" />
          </div>
        )}
      </FormFor>
    </Page>
  )
}
