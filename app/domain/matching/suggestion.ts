import { lifecycle, type State } from '../kernel/lifecycle'

/** One opportunity suggested to one person. `matching` is the worker; nothing leads past the gate. */
export const suggestionLifecycle = lifecycle({
  states: ['prepared', 'held', 'delivered', 'opened', 'saved', 'dismissed', 'acted', 'expired'],
  initial: 'prepared',
  moves: {
    queue: {
      from: ['prepared'],
      to: 'held',
      by: ['matching'],
      guard: 'under 18, or with an adviser: staff look first',
    },
    deliver: { from: ['prepared'], to: 'delivered', by: ['matching'], guard: 'the gate is open, and no quiet hour' },
    release: {
      from: ['held'],
      to: 'delivered',
      by: ['careers-leader', 'teacher', 'adviser'],
      guard: 'the gate is open',
    },
    'hold-back': { from: ['held'], to: 'held', by: ['careers-leader', 'teacher', 'adviser'], guard: 'a reason' },
    open: { from: ['delivered'], to: 'opened', by: ['learner'], guard: 'the gate is open' },
    save: { from: ['delivered', 'opened'], to: 'saved', by: ['learner'], guard: 'the gate is open' },
    dismiss: { from: ['delivered', 'opened', 'saved'], to: 'dismissed', by: ['learner'], guard: 'not this, because' },
    act: {
      from: ['delivered', 'opened', 'saved'],
      to: 'acted',
      by: ['learner'],
      guard: 'the gate is open, and a place is left',
    },
    expire: {
      from: ['prepared', 'held', 'delivered', 'opened', 'saved'],
      to: 'expired',
      by: ['matching'],
      guard: 'the opportunity or the gate has closed, or a newer list took its place',
    },
  },
})

export type SuggestionState = State<typeof suggestionLifecycle>

/** What a person sees on their page. */
export const visibleStates = ['delivered', 'opened', 'saved', 'acted'] as const satisfies SuggestionState[]

/** What stands for somebody's list: made, and neither settled nor over. */
export const standingStates = ['prepared', 'held', 'delivered', 'opened', 'saved'] as const satisfies SuggestionState[]
