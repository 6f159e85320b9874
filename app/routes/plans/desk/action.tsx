import { useLoaderData } from '@remix-run/react'
import { page } from '~/http'
import { titled } from '~/titled'
import { planMembers } from '../presses'
import { writableStep } from '../writable'
import { ActionFormPage } from './action-form'
import { submitAction } from './submit'

export const meta = titled(words => words.plans.actionPage.change)
export const loader = page({ for: planMembers }, writableStep)
export const action = submitAction

export default function ChangeAction() {
  const { plan, step } = useLoaderData<typeof loader>()
  return <ActionFormPage goals={plan.goals} step={step} />
}
