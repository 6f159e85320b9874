import { lifecycle, type State } from '../kernel/lifecycle'

/** Something one person can take part in (domain reference 3.6). Only a live one is found, suggested and taken. */
export const opportunityLifecycle = lifecycle({
  states: ['draft', 'checked', 'live', 'filled', 'expired', 'withdrawn'],
  initial: 'draft',
  moves: {
    check: { from: ['draft'], to: 'checked', by: ['coordinator'], guard: 'somebody of the hub has read it' },
    'send-back': { from: ['checked'], to: 'draft', by: ['coordinator'], guard: 'a reason' },
    'go-live': {
      from: ['checked'],
      to: 'live',
      by: ['coordinator'],
      guard: 'its last day is still to come',
      tells: 'matching',
    },
    change: {
      from: ['checked', 'live'],
      to: 'draft',
      by: ['employer-admin', 'provider-admin'],
      guard: 'its owner wrote something else: the hub reads it again',
    },
    fill: { from: ['live'], to: 'filled', by: ['places'], guard: 'no place is left' },
    reopen: { from: ['filled'], to: 'live', by: ['places'], guard: 'a place has come back' },
    expire: {
      from: ['draft', 'checked', 'live', 'filled'],
      to: 'expired',
      by: ['opportunities'],
      guard: 'its last day has passed',
    },
    withdraw: {
      from: ['draft', 'checked', 'live', 'filled'],
      to: 'withdrawn',
      by: ['coordinator', 'employer-admin', 'provider-admin'],
    },
  },
})

export type OpportunityState = State<typeof opportunityLifecycle>
export type OpportunityMove = keyof (typeof opportunityLifecycle)['moves']
