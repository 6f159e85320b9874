import type { AdviceState } from '~/domain/advice/forms'
import type { Words } from '~/text'

type Link = { path: string; text: keyof Words['advice']['links'] }

const times: Link = { path: 'times', text: 'times' }
const meeting: Link = { path: 'times', text: 'appointment' }
// Beside a plan: what is booked stands there too.
const again: Link = { path: 'times', text: 'again' }
const shared: Link = { path: 'shared', text: 'shared' }
const plan: Link = { path: 'plan', text: 'plan' }
const followUp: Link = { path: 'follow-up', text: 'followUp' }
const notes: Link = { path: 'notes', text: 'notes' }

/** What is next in each state, with a plan where it always has one. */
const byState: { readonly [S in AdviceState]?: readonly Link[] } = {
  allocated: [times, shared],
  'appointment-offered': [times, shared],
  booked: [meeting, shared],
  'did-not-attend': [times, shared],
  attended: [notes, again],
  'plan-drafted': [notes, again],
  'plan-shared': [plan, notes, again],
  'plan-acknowledged': [plan, notes, again],
  'in-progress': [plan, followUp, notes, again],
  'review-due': [followUp, plan, notes, again],
  reviewed: [plan, followUp, notes, again],
  closed: [notes],
}

/** Where a request leads on to, below its own address: what is next comes first, and a plan they have seen is never lost. */
export const nextLinks = (state: AdviceState, hasPlan: boolean): readonly Link[] => {
  const links = byState[state] ?? []
  return !hasPlan || links.includes(plan) ? links : [plan, notes, ...links.filter(link => link !== notes)]
}
