import type { AdviceState } from '~/domain/advice/forms'
import type { Words } from '~/text'

type Link = { path: string; text: keyof Words['adviceDesk']['links'] }

const times: Link = { path: 'times', text: 'times' }
const before: Link = { path: 'before', text: 'before' }
const notes: Link = { path: 'notes', text: 'notes' }
const plan: Link = { path: 'plan', text: 'plan' }
const reviews: Link = { path: 'reviews', text: 'reviews' }

/** Where an adviser goes on to in each state, below the request's own address: what is next comes first. */
export const staffLinks: { readonly [S in AdviceState]?: readonly Link[] } = {
  allocated: [times, before, notes],
  'appointment-offered': [times, before, notes],
  booked: [before, times, notes],
  'did-not-attend': [times, before, notes],
  attended: [plan, notes, before, times],
  'plan-drafted': [plan, notes, before, times],
  'plan-shared': [plan, notes, times],
  'plan-acknowledged': [plan, notes, reviews, times],
  'in-progress': [plan, notes, reviews, times],
  'review-due': [reviews, plan, notes, times],
  reviewed: [reviews, plan, notes, times],
  'on-hold': [plan, notes],
  closed: [plan, notes],
}
