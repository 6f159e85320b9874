import { lifecycle, type State } from '../kernel/lifecycle'

/**
 * One time at which an adviser and somebody meet. `adult` is whoever it is for, by their link or account; `adviser` is the
 * one of the meeting, and needs a registration that holds that day; `appointments` is the worker. A time that is open is
 * offered and chosen in one press. Moving leaves this one behind and books another, which calendars know as the same.
 */
export const appointmentLifecycle = lifecycle({
  states: [
    'offered',
    'booked',
    'moved',
    'attended',
    'did-not-attend',
    'cancelled-by-adult',
    'cancelled-by-adviser',
    'lapsed',
  ],
  initial: 'offered',
  moves: {
    choose: {
      from: ['offered'],
      to: 'booked',
      by: ['adult', 'adviser', 'coordinator'],
      guard: 'it has not come, and the adviser is registered on its day',
      tells: 'both, with an entry for their calendars',
    },
    'let-go': {
      from: ['offered'],
      to: 'lapsed',
      by: ['adult', 'adviser', 'coordinator', 'appointments'],
      guard: 'another was chosen, or nobody answered in seven days, or it has come',
    },
    move: {
      from: ['booked'],
      to: 'moved',
      by: ['adult', 'adviser', 'coordinator'],
      guard: 'by the link up to 24 hours before; another time is free',
      tells: 'both, with the entry changed',
    },
    cancel: {
      from: ['booked'],
      to: 'cancelled-by-adult',
      by: ['adult'],
      guard: 'it has not come',
      tells: 'adviser, with the entry taken back',
    },
    'call-off': {
      from: ['booked'],
      to: 'cancelled-by-adviser',
      by: ['adviser', 'coordinator'],
      guard: 'it has not come',
      tells: 'adult, with the entry taken back',
    },
    attend: { from: ['booked'], to: 'attended', by: ['adviser'], guard: 'its time has come' },
    miss: {
      from: ['booked'],
      to: 'did-not-attend',
      by: ['adviser'],
      guard: 'its time has passed',
      tells: 'adult: other times, or, the second time, that the door stays open',
    },
  },
})

export type AppointmentState = State<typeof appointmentLifecycle>
export type AppointmentMove = keyof (typeof appointmentLifecycle)['moves']
/** Whoever the table gives a move to. */
export type AppointmentPart = (typeof appointmentLifecycle)['moves'][AppointmentMove]['by'][number]

/** States in which it takes the adviser's time. */
export const heldStates = ['offered', 'booked'] as const satisfies AppointmentState[]
