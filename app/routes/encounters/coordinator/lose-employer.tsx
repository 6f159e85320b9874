import { useLoaderData } from '@remix-run/react'
import { requestForHub, stepBack } from '~/domain/encounters'
import { LoseEmployer, stepBackReasons } from '~/domain/encounters/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, Radios, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { MeetingSummary } from '../meeting-summary'
import { aboutForHub } from './about'
import { useResult } from './said'

export const meta = titled(words => words.coordinator.request.lose)

export const loader = page({ for: ['coordinator'] }, async (actor, { requestId = '', encounterId = '' }) => {
  const request = await requestForHub(actor, requestId)
  const meeting = request?.meetings.find(({ id }) => id === encounterId)
  if (!meeting || !request?.moves.includes('lose-employer')) return null
  return { ...aboutForHub(request, meeting.id), employer: meeting.employer }
})

export const action = submit({
  for: ['coordinator'],
  form: LoseEmployer,
  run: stepBack,
  refusals: words => words.coordinator.refusals,
  then: ({ request }, _params, _asked, words) => seeOther(`/board/${request.id}`, words.coordinator.lose.done),
})

export default function LoseEmployerPage() {
  const { id, about, employer } = useLoaderData<typeof loader>()
  const { coordinator, employers } = useWords()
  const words = coordinator.lose
  const reasons: Record<string, string> = employers.agreed.stepBackReasons
  return (
    <Page title={words.title(employer)} lead={words.text} back={`/board/${id}`}>
      <MeetingSummary about={about} />
      <FormFor schema={LoseEmployer} result={useResult()} send={words.send} tone="warning">
        {fields => (
          <>
            <Radios
              field={fields.reasonCode}
              label={coordinator.decline.why}
              options={stepBackReasons.map(value => ({ value, text: reasons[value] ?? value }))}
            />
            <TextArea field={fields.reason} label={coordinator.decline.words} limit={500} />
          </>
        )}
      </FormFor>
    </Page>
  )
}
