import { useLoaderData, useSearchParams } from '@remix-run/react'
import { linkPage } from '~/http'
import { titled } from '~/titled'
import { writable } from '../writable'
import { OwnActionFormPage } from './action-form'
import { submitOwnAction } from './submit'

export const meta = titled(words => words.plans.actionPage.add)
export const loader = linkPage(writable)
export const action = submitOwnAction

export default function NewOwnAction() {
  const [asked] = useSearchParams()
  return <OwnActionFormPage goals={useLoaderData<typeof loader>().plan.goals} chosen={asked.get('goal') ?? ''} />
}
