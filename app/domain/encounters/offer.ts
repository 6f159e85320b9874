import { lifecycle, type State } from '../kernel/lifecycle'

/** What an employer says once that it gives (domain reference 3.5). Only an open offer is asked for. */
export const offerLifecycle = lifecycle({
  states: [
    'draft',
    'submitted',
    'approved',
    'open',
    'full',
    'closed',
    'paused',
    'needs-update',
    'withdrawn',
    'expired',
  ],
  initial: 'draft',
  moves: {
    submit: {
      from: ['draft', 'needs-update'],
      to: 'submitted',
      by: ['employer-admin', 'coordinator'],
      guard: 'every field is there',
      tells: 'coordinators',
    },
    approve: { from: ['submitted'], to: 'approved', by: ['coordinator'], tells: 'employer' },
    'send-back': { from: ['submitted'], to: 'needs-update', by: ['coordinator'], guard: 'a reason', tells: 'employer' },
    open: { from: ['approved'], to: 'open', by: ['clock', 'coordinator'], guard: 'its first day has come' },
    fill: {
      from: ['open'],
      to: 'full',
      by: ['employer-contact', 'employer-admin', 'router'],
      guard: 'times this year are used up',
    },
    reopen: {
      from: ['full', 'closed'],
      to: 'open',
      by: ['clock', 'employer-admin', 'coordinator'],
      guard: 'times are left',
    },
    pause: { from: ['open', 'full', 'approved'], to: 'paused', by: ['employer-admin', 'coordinator'] },
    resume: { from: ['paused'], to: 'open', by: ['employer-admin', 'coordinator'] },
    close: { from: ['open', 'full', 'paused'], to: 'closed', by: ['employer-admin', 'coordinator'] },
    review: {
      from: ['open', 'full', 'paused'],
      to: 'needs-update',
      by: ['clock'],
      guard: 'a year since it was last looked at',
      tells: 'employer',
    },
    withdraw: {
      from: ['draft', 'submitted', 'approved', 'open', 'full', 'paused', 'closed', 'needs-update'],
      to: 'withdrawn',
      by: ['employer-admin', 'coordinator'],
    },
    expire: {
      from: ['needs-update'],
      to: 'expired',
      by: ['clock'],
      guard: 'sixty days without an update',
      tells: 'employer',
    },
  },
})

export type OfferState = State<typeof offerLifecycle>
export type OfferMove = keyof (typeof offerLifecycle)['moves']
