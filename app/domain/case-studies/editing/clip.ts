import { lifecycle, type State } from '../../kernel/lifecycle'

/** The life of one clip: somebody's answer to one question. Only a published one is ever heard. */
export const clipLifecycle = lifecycle({
  states: ['draft', 'approved', 'published', 'held', 'removed'],
  initial: 'draft',
  moves: {
    approve: { from: ['draft', 'approved'], to: 'approved', by: ['contributor'], guard: 'With the whole cut.' },
    reopen: {
      from: ['draft', 'approved', 'published'],
      to: 'draft',
      by: ['contributor', 'recordist', 'editor', 'coordinator', 'safeguarding-lead'],
      guard: 'With the whole contribution. A clip that is held back stays so until it is let go.',
    },
    publish: { from: ['approved'], to: 'published', by: ['editor'], guard: 'With the whole contribution.' },
    hold: {
      from: ['published'],
      to: 'held',
      by: ['coordinator', 'editor', 'safeguarding-lead'],
      guard: 'A reason. The rest of the story stays.',
    },
    release: { from: ['held'], to: 'published', by: ['coordinator', 'editor', 'safeguarding-lead'] },
    remove: {
      from: ['draft', 'approved', 'published', 'held'],
      to: 'removed',
      by: ['contributor'],
      guard: 'No reason, at any time.',
    },
  },
})

export type ClipState = State<typeof clipLifecycle>
