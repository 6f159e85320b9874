import { useLoaderData } from '@remix-run/react'
import { copyRequest } from '~/domain/encounters'
import { OfRequest } from '~/domain/encounters/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { useWords } from '~/ui/words'
import { PressPage } from './press-page'
import { schoolStaff } from './staff'
import { requestLoader } from './verb'

export const meta = titled(words => words.requests.copy.title)

export const loader = requestLoader

export const action = submit({
  for: schoolStaff,
  form: OfRequest,
  run: copyRequest,
  refusals: {},
  then: ({ request }, _params, _request, { requests }) => seeOther(`/requests/${request.id}`, requests.copy.done),
})

export default function CopyPage() {
  const { id } = useLoaderData<typeof loader>()
  const { requests } = useWords()
  const words = requests.copy
  return (
    <PressPage requestId={id} title={words.title} send={words.send}>
      <p className="govuk-body">{words.text}</p>
    </PressPage>
  )
}
