import { useLoaderData } from '@remix-run/react'
import { linkPage } from '~/http'
import { titled } from '~/titled'
import { writableStep } from '../writable'
import { OwnActionFormPage } from './action-form'
import { submitOwnAction } from './submit'

export const meta = titled(words => words.plans.actionPage.change)
export const loader = linkPage(writableStep)
export const action = submitOwnAction

export default function ChangeOwnAction() {
  const { plan, step } = useLoaderData<typeof loader>()
  return <OwnActionFormPage goals={plan.goals} step={step} />
}
