import { lifecycle, type State } from '../kernel/lifecycle'

const timely = ['requested', 'scheduled', 'offered', 'did-not-attend'] as const

/**
 * A pupil's personal guidance meeting (domain reference 3.5, benchmark 8). Never behind the gate. `pupil` acts on their own
 * record; `careers-leader` is one of the institution; `adviser` is the one of the meeting, given to the institution and
 * registered that day; `guidance` is the worker.
 */
export const guidanceLifecycle = lifecycle({
  states: [
    'requested',
    'scheduled',
    'offered',
    'booked',
    'attended',
    'did-not-attend',
    'cancelled',
    'record-shared',
    'follow-up-due',
    'closed',
  ],
  initial: 'requested',
  moves: {
    schedule: {
      from: ['requested', 'scheduled', 'did-not-attend'],
      to: 'scheduled',
      by: ['careers-leader'],
      guard: 'the adviser is given to the institution, and registered',
    },
    offer: { from: timely, to: 'offered', by: ['adviser'], guard: 'two times at least', tells: 'pupil, on their page' },
    book: {
      from: timely,
      to: 'booked',
      by: ['pupil', 'adviser', 'careers-leader'],
      guard: 'the pupil chooses among what was offered; the adviser is registered on the day',
      tells: 'staff by letter, pupil on their page',
    },
    lapse: {
      from: ['offered'],
      to: 'scheduled',
      by: ['guidance'],
      guard: 'nobody chose in seven days, or the last time has come',
      tells: 'adviser, on their list',
    },
    unbook: { from: ['booked'], to: 'scheduled', by: ['adviser', 'careers-leader'], guard: 'it has not begun' },
    attend: { from: ['booked'], to: 'attended', by: ['adviser'], guard: 'its time has come' },
    miss: { from: ['booked'], to: 'did-not-attend', by: ['adviser'], guard: 'its time has passed' },
    share: {
      from: ['attended', 'record-shared'],
      to: 'record-shared',
      by: ['adviser'],
      guard: 'something is written; within ten days, and said to be late after',
      tells: 'pupil, on their page',
    },
    'come-due': {
      from: ['record-shared'],
      to: 'follow-up-due',
      by: ['guidance'],
      guard: 'the day of looking back has come',
      tells: 'adviser',
    },
    close: { from: ['record-shared', 'follow-up-due'], to: 'closed', by: ['adviser'] },
    cancel: {
      from: [...timely, 'booked'],
      to: 'cancelled',
      by: ['pupil', 'careers-leader', 'adviser'],
      guard: 'by the pupil until a booked time begins',
    },
  },
})

export type GuidanceState = State<typeof guidanceLifecycle>
export type GuidanceMove = keyof (typeof guidanceLifecycle)['moves']
/** Whoever the table gives a move to. */
export type GuidancePart = (typeof guidanceLifecycle)['moves'][GuidanceMove]['by'][number]

/** States in which they met. */
export const metStates = ['attended', 'record-shared', 'follow-up-due', 'closed'] as const satisfies GuidanceState[]
