import { useLoaderData } from '@remix-run/react'
import { settleRequest } from '~/domain/encounters'
import { OfRequest } from '~/domain/encounters/forms'
import { titled } from '~/titled'
import { useWords } from '~/ui/words'
import { aboutRequest, MeetingSummary } from '../meeting-summary'
import { PressPage } from './press-page'
import { requestLoader, requestVerb } from './verb'

export const meta = titled(words => words.requests.settle.title)

export const loader = requestLoader

export const action = requestVerb(OfRequest, settleRequest, words => words.settle.done)

export default function SettlePage() {
  const request = useLoaderData<typeof loader>()
  const { id, asked, seats } = request
  const { requests } = useWords()
  const words = requests.settle
  return (
    <PressPage requestId={id} title={words.title} send={words.send}>
      <MeetingSummary about={aboutRequest(request)} />
      <p className="govuk-body">{words.text(asked.yes, seats)}</p>
    </PressPage>
  )
}
