import { useLoaderData } from '@remix-run/react'
import { page } from '~/http'
import { titled } from '~/titled'
import { planMembers } from '../presses'
import { writable } from '../writable'
import { ActionFormPage } from './action-form'
import { submitAction } from './submit'

export const meta = titled(words => words.plans.actionPage.add)
export const loader = page({ for: planMembers }, async (actor, params) => {
  const found = await writable(actor, params)
  return found?.plan.goals.some(({ id }) => id === params.goalId) ? found : null
})
export const action = submitAction

export default function NewAction() {
  return <ActionFormPage goals={useLoaderData<typeof loader>().plan.goals} />
}
