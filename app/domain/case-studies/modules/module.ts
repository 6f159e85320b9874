import { lifecycle, type State } from '../../kernel/lifecycle'

/** The life of a module: a set of working lives, put together until it is wide enough to be used in class. */
export const moduleLifecycle = lifecycle({
  states: ['assembling', 'ready', 'published', 'retired'],
  initial: 'assembling',
  moves: {
    change: { from: ['assembling'], to: 'assembling', by: ['coordinator'] },
    'make-ready': { from: ['assembling'], to: 'ready', by: ['coordinator'], guard: 'Nothing is missing.' },
    'take-back': { from: ['ready', 'published'], to: 'assembling', by: ['coordinator', 'editor'] },
    publish: {
      from: ['ready'],
      to: 'published',
      by: ['editor'],
      guard: 'Still nothing is missing; somebody else put it together.',
    },
    retire: { from: ['assembling', 'ready', 'published'], to: 'retired', by: ['coordinator'] },
  },
})

export type ModuleState = State<typeof moduleLifecycle>
export type ModuleMove = keyof typeof moduleLifecycle.moves
export const phases = ['ks2', 'ks3', 'ks4', 'post-16', 'adult'] as const
