import { lifecycle, type State } from '../kernel/lifecycle'

/** One employer at one school, once agreed. It follows its request. */
export const encounterLifecycle = lifecycle({
  states: ['agreed', 'confirmed', 'delivered', 'no-show', 'cancelled'],
  initial: 'agreed',
  moves: {
    confirm: { from: ['agreed'], to: 'confirmed', by: ['careers-leader'] },
    reopen: {
      from: ['confirmed'],
      to: 'agreed',
      by: ['careers-leader', 'employer-contact', 'employer-admin'],
      guard: 'a new date was proposed',
    },
    deliver: { from: ['confirmed'], to: 'delivered', by: ['careers-leader', 'teacher'] },
    'not-come': { from: ['confirmed'], to: 'no-show', by: ['careers-leader', 'teacher'] },
    cancel: {
      from: ['agreed', 'confirmed'],
      to: 'cancelled',
      by: ['careers-leader', 'coordinator', 'employer-contact', 'employer-admin', 'clock'],
    },
  },
})

export type EncounterState = State<typeof encounterLifecycle>
