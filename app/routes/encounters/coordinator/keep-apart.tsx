import { useLoaderData } from '@remix-run/react'
import { keepApart, pairToKeepApart, requestForHub } from '~/domain/encounters'
import { KeepApart } from '~/domain/encounters/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useResult } from './said'

export const meta = titled(words => words.coordinator.apart.title)

export const loader = page({ for: ['coordinator'] }, async (actor, { requestId = '' }, url) => {
  const employerId = url.searchParams.get('employer') ?? ''
  const request = await requestForHub(actor, requestId)
  const pair = request && (await pairToKeepApart(actor, employerId, request.institution.id))
  return pair && { requestId: request.id, institutionId: request.institution.id, employerId, ...pair }
})

export const action = submit({
  for: ['coordinator'],
  form: KeepApart,
  run: keepApart,
  refusals: words => words.coordinator.refusals,
  then: (_kept, _params, _request, words) => seeOther('/board/kept-apart', words.coordinator.apart.done),
})

export default function KeepApartPage() {
  const { requestId, institutionId, employerId, employer, school } = useLoaderData<typeof loader>()
  const { coordinator } = useWords()
  const words = coordinator.apart
  return (
    <Page title={words.title} lead={words.text(employer, school)} back={`/board/${requestId}`}>
      <FormFor
        schema={KeepApart}
        result={useResult()}
        hidden={{ employerId, institutionId }}
        send={words.send}
        tone="warning"
      >
        {fields => <TextArea field={fields.reason} label={words.why} hint={words.whyHint} limit={300} />}
      </FormFor>
    </Page>
  )
}
