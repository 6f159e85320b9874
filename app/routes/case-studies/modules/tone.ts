import type { ModuleState } from '~/domain/case-studies'

const tones = { assembling: 'attention', ready: 'waiting', published: 'good', retired: 'quiet' } as const

/** The colour of a module's state. */
export const moduleTone = (state: ModuleState) => tones[state]
