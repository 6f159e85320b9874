import { useLoaderData } from '@remix-run/react'
import { cancelRequest, requestForHub } from '~/domain/encounters'
import { CancelRequest, cancelReasons } from '~/domain/encounters/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, Radios, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { MeetingSummary } from '../meeting-summary'
import { aboutForHub } from './about'
import { useResult } from './said'

export const meta = titled(words => words.coordinator.cancel.title)

export const loader = page({ for: ['coordinator'] }, async (actor, { requestId = '' }) => {
  const request = await requestForHub(actor, requestId)
  return request?.moves.includes('cancel') ? aboutForHub(request) : null
})

export const action = submit({
  for: ['coordinator'],
  form: CancelRequest,
  run: cancelRequest,
  refusals: words => words.coordinator.refusals,
  then: ({ request }, _params, _asked, words) => seeOther(`/board/${request.id}`, words.coordinator.cancel.done),
})

export default function CancelPage() {
  const { id, about } = useLoaderData<typeof loader>()
  const { coordinator, encounters } = useWords()
  const words = coordinator.cancel
  return (
    <Page title={words.title} lead={words.text} back={`/board/${id}`}>
      <MeetingSummary about={about} />
      <FormFor schema={CancelRequest} result={useResult()} send={words.send} tone="warning">
        {fields => (
          <>
            <Radios
              field={fields.reasonCode}
              label={coordinator.decline.why}
              options={cancelReasons.map(value => ({ value, text: encounters.cancelReasons[value] }))}
            />
            <TextArea field={fields.reason} label={coordinator.decline.words} limit={500} />
          </>
        )}
      </FormFor>
    </Page>
  )
}
