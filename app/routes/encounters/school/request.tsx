import { useLoaderData } from '@remix-run/react'
import { draftForSchool, jointRequest, requestForSchool } from '~/domain/encounters'
import { page } from '~/http'
import { titled } from '~/titled'
import { DraftPage } from './draft-page'
import { JointPage } from './joint-page'
import { RequestPage } from './request-page'
import { schoolStaff } from './staff'

export const meta = titled(words => words.requests.draft.title)

export const loader = page({ for: schoolStaff }, async (actor, { requestId = '' }) => {
  const draft = await draftForSchool(actor, requestId)
  if (draft) return { draft, request: null, joint: null }
  const request = await requestForSchool(actor, requestId)
  if (request) return { draft: null, request, joint: null }
  const joint = await jointRequest(actor, requestId)
  return joint && { draft: null, request: null, joint }
})

export default function OneRequestPage() {
  const { draft, request, joint } = useLoaderData<typeof loader>()
  if (draft) return <DraftPage draft={draft} />
  if (joint) return <JointPage request={joint} />
  return request && <RequestPage request={request} />
}
