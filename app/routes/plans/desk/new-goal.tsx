import { page } from '~/http'
import { titled } from '~/titled'
import { planMembers } from '../presses'
import { writable } from '../writable'
import { GoalFormPage } from './goal-form'
import { submitGoal } from './submit'

export const meta = titled(words => words.plans.goalPage.add)
export const loader = page({ for: planMembers }, writable)
export const action = submitGoal

export default function NewGoal() {
  return <GoalFormPage />
}
