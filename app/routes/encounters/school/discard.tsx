import { useLoaderData } from '@remix-run/react'
import { discardDraft, draftForSchool } from '~/domain/encounters'
import { OfRequest } from '~/domain/encounters/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { useWords } from '~/ui/words'
import { PressPage } from './press-page'
import { schoolStaff } from './staff'

export const meta = titled(words => words.requests.draft.discardTitle)

export const loader = page({ for: schoolStaff }, (actor, { requestId = '' }) => draftForSchool(actor, requestId))

export const action = submit({
  for: schoolStaff,
  form: OfRequest,
  run: discardDraft,
  refusals: words => words.requests.refusals,
  then: (_value, _params, _request, { requests }) => seeOther('/requests', requests.draft.discarded),
})

export default function DiscardPage() {
  const { id } = useLoaderData<typeof loader>()
  const { requests } = useWords()
  const words = requests.draft
  return (
    <PressPage requestId={id} title={words.discardTitle} send={words.discard} tone="warning">
      <p className="govuk-body">{words.discardText}</p>
    </PressPage>
  )
}
