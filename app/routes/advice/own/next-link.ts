import type { AdviceState } from '~/domain/advice/forms'
import type { Words } from '~/text'

type Link = { path: string; text: keyof Words['advice']['links'] }

const times: Link = { path: 'times', text: 'times' }
const meeting: Link = { path: 'times', text: 'appointment' }
const shared: Link = { path: 'shared', text: 'shared' }
const plan: Link = { path: 'plan', text: 'plan' }
const followUp: Link = { path: 'follow-up', text: 'followUp' }
const notes: Link = { path: 'notes', text: 'notes' }

/** Where each state leads on to, below the request's own address: what is next comes first. */
export const nextLinks: { readonly [S in AdviceState]?: readonly Link[] } = {
  allocated: [times, shared],
  'appointment-offered': [times, shared],
  booked: [meeting, shared],
  'did-not-attend': [times, shared],
  attended: [times, notes],
  'plan-drafted': [times, notes],
  'plan-shared': [plan, times, notes],
  'plan-acknowledged': [plan, times, notes],
  'in-progress': [plan, followUp, times, notes],
  'review-due': [followUp, plan, times, notes],
  reviewed: [plan, followUp, times, notes],
  closed: [plan, notes],
}
