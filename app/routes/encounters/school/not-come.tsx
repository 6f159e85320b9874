import { useLoaderData } from '@remix-run/react'
import { notCome } from '~/domain/encounters'
import { OfRequest } from '~/domain/encounters/forms'
import { titled } from '~/titled'
import { useWords } from '~/ui/words'
import { aboutRequest, MeetingSummary } from '../meeting-summary'
import { PressPage } from './press-page'
import { requestLoader, requestVerb } from './verb'

export const meta = titled(words => words.requests.notCome.title)

export const loader = requestLoader

export const action = requestVerb(OfRequest, notCome, words => words.notCome.done)

export default function NotComePage() {
  const request = useLoaderData<typeof loader>()
  const { requests } = useWords()
  const words = requests.notCome
  return (
    <PressPage requestId={request.id} title={words.title} send={words.send} tone="warning">
      <MeetingSummary about={aboutRequest(request)} />
      <p className="govuk-body">{words.text}</p>
    </PressPage>
  )
}
