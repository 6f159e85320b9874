import { useLoaderData } from '@remix-run/react'
import { agreeDate } from '~/domain/encounters'
import { AgreeDate } from '~/domain/encounters/forms'
import { timesInWords } from '~/text/when'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { aboutRequest, MeetingSummary } from '../meeting-summary'
import { meetingLoader } from './one-meeting'
import { useResult } from './said'
import { requestVerb } from './verb'

export const meta = titled(words => words.requests.agree.title)

export const loader = meetingLoader

export const action = requestVerb(AgreeDate, agreeDate, words => words.agree.done)

export default function AgreeDatePage() {
  const { request, meeting } = useLoaderData<typeof loader>()
  const { requests } = useWords()
  const language = useLanguage()
  const result = useResult()
  const words = requests.agree
  const { proposed, employer } = meeting
  const here = `/requests/${request.id}`

  return (
    <Page title={words.title} back={here}>
      <MeetingSummary about={aboutRequest(request, meeting.id)} />
      {proposed?.by === 'employer' ? (
        <>
          <InsetText>{words.text(employer, timesInWords(language, proposed.startsAt, proposed.endsAt))}</InsetText>
          <FormFor
            id="agree"
            schema={AgreeDate}
            result={result}
            send={words.yes}
            beside={
              <a className="govuk-link" href={`${here}/move`}>
                {words.other}
              </a>
            }
          />
          <p className="govuk-body">{words.keep}</p>
        </>
      ) : (
        <p className="govuk-body">{requests.refusals['nothing-proposed']}</p>
      )}
    </Page>
  )
}
