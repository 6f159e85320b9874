import { useLoaderData } from '@remix-run/react'
import { cancelRequest, requestForHub } from '~/domain/encounters'
import { CancelRequest, cancelReasons } from '~/domain/encounters/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { FormFor, Radios, TextArea } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useResult } from './said'
import { useSay } from './say'

export const meta = titled(words => words.coordinator.cancel.title)

export const loader = page({ for: ['coordinator'] }, async (actor, { requestId = '' }) => {
  const request = await requestForHub(actor, requestId)
  return request?.moves.includes('cancel')
    ? { id: request.id, kind: request.kind, school: request.institution.name }
    : null
})

export const action = submit({
  for: ['coordinator'],
  form: CancelRequest,
  run: cancelRequest,
  refusals: words => words.coordinator.refusals,
  then: ({ request }, _params, _asked, words) => seeOther(`/board/${request.id}`, words.coordinator.cancel.done),
})

export default function CancelPage() {
  const { id, kind, school } = useLoaderData<typeof loader>()
  const { coordinator, encounters } = useWords()
  const say = useSay()
  const words = coordinator.cancel
  return (
    <Page
      title={words.title}
      caption={coordinator.request.title(say.kind(kind), school)}
      lead={words.text}
      back={`/board/${id}`}
    >
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
