import { useLoaderData } from '@remix-run/react'
import { draftForSchool, submitRequest } from '~/domain/encounters'
import { OfRequest } from '~/domain/encounters/forms'
import { page } from '~/http'
import { listInWords } from '~/text/when'
import { titled } from '~/titled'
import { FormFor } from '~/ui/form'
import { WarningText } from '~/ui/notices'
import { Page } from '~/ui/page'
import { useLanguage, useWords } from '~/ui/words'
import { AskSummary } from './ask-summary'
import { useResult } from './said'
import { schoolStaff } from './staff'
import { requestVerb } from './verb'

export const meta = titled(words => words.requests.draft.checking.title)

export const loader = page({ for: schoolStaff }, (actor, { requestId = '' }) => draftForSchool(actor, requestId))

export const action = requestVerb(OfRequest, submitRequest, words => words.draft.checking.sent)

export default function CheckPage() {
  const draft = useLoaderData<typeof loader>()
  const { requests } = useWords()
  const language = useLanguage()
  const result = useResult()
  const words = requests.draft
  const missing = Object.values(draft.parts).flatMap(part => part.missing.map(one => words.missing[one]))

  return (
    <Page title={words.checking.title} caption={words.title} lead={words.checking.lead} back={`/requests/${draft.id}`}>
      <AskSummary request={draft} change />
      {missing.length > 0 ? (
        <WarningText>{words.stillMissing(listInWords(language, missing))}</WarningText>
      ) : (
        <FormFor id="check" schema={OfRequest} result={result} send={words.checking.send}>
          {() => <p className="govuk-body">{words.noPupils}</p>}
        </FormFor>
      )}
    </Page>
  )
}
