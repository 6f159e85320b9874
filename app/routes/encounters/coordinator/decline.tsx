import { useLoaderData } from '@remix-run/react'
import { declineRequest, requestForHub } from '~/domain/encounters'
import { DeclineRequest, declineRequestReasons } from '~/domain/encounters/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, Radios, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { MeetingSummary } from '../meeting-summary'
import { aboutForHub } from './about'
import { useResult } from './said'

export const meta = titled(words => words.coordinator.decline.title)

export const loader = page({ for: ['coordinator'] }, async (actor, { requestId = '' }) => {
  const request = await requestForHub(actor, requestId)
  return request?.moves.includes('decline') ? aboutForHub(request) : null
})

export const action = submit({
  for: ['coordinator'],
  form: DeclineRequest,
  run: declineRequest,
  refusals: words => words.coordinator.refusals,
  then: (_request, _params, _asked, words) => seeOther('/board', words.coordinator.decline.done),
})

export default function DeclinePage() {
  const { id, about } = useLoaderData<typeof loader>()
  const { coordinator } = useWords()
  const words = coordinator.decline
  return (
    <Page title={words.title} lead={words.text} back={`/board/${id}`}>
      <MeetingSummary about={about} />
      <FormFor schema={DeclineRequest} result={useResult()} send={words.send} tone="warning">
        {fields => (
          <>
            <Radios
              field={fields.reasonCode}
              label={words.why}
              options={declineRequestReasons.map(value => ({ value, text: words.reasons[value] }))}
            />
            <TextArea field={fields.reason} label={words.words} hint={words.wordsHint} limit={500} />
          </>
        )}
      </FormFor>
    </Page>
  )
}
