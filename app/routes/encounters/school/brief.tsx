import { useLoaderData } from '@remix-run/react'
import { readBriefAsSchool } from '~/domain/encounters'
import { OfRequest } from '~/domain/encounters/forms'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { AskSummary } from './ask-summary'
import { MeetingList } from './meetings'
import { useResult } from './said'
import { requestLoader, requestVerb } from './verb'

export const meta = titled(words => words.requests.brief.title)

export const loader = requestLoader

export const action = requestVerb(OfRequest, readBriefAsSchool, words => words.brief.done)

export default function BriefPage() {
  const request = useLoaderData<typeof loader>()
  const { requests } = useWords()
  const result = useResult()
  const words = requests.brief
  return (
    <Page title={words.title} lead={words.lead} back={`/requests/${request.id}`}>
      <AskSummary request={request} />
      <MeetingList request={request} />
      {request.briefReadAt ? (
        <InsetText>{words.already}</InsetText>
      ) : (
        <FormFor id="brief" schema={OfRequest} result={result} send={words.send} />
      )}
    </Page>
  )
}
