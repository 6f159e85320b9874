import { useLoaderData } from '@remix-run/react'
import { page } from '~/http'
import { titled } from '~/titled'
import { planMembers } from '../presses'
import { writable } from '../writable'
import { GoalFormPage } from './goal-form'
import { submitGoal } from './submit'

export const meta = titled(words => words.plans.goalPage.change)
export const loader = page({ for: planMembers }, async (actor, params) => {
  const goal = (await writable(actor, params))?.plan.goals.find(({ id }) => id === params.goalId)
  return goal ? { goal } : null
})
export const action = submitGoal

export default function ChangeGoal() {
  return <GoalFormPage goal={useLoaderData<typeof loader>().goal} />
}
