import type { CycleMove } from './cycle'

/** The four stages before the gate, in their order, and the state in which each is open. */
export const stages = ['widen', 'reflect', 'discuss', 'triangulate'] as const
export type Stage = (typeof stages)[number]

export type StageState = 'locked' | 'open' | 'submitted' | 'returned' | 'complete'

const openIn: { [stage in Stage]: string } = {
  widen: 'widening',
  reflect: 'reflecting',
  discuss: 'discussing',
  triangulate: 'triangulating',
}

const order = ['not-started', 'widening', 'reflecting', 'discussing', 'triangulating', 'gate-review', 'cleared']

/** Where one stage stands while the cycle works in a state. A return opens the last stage again and says so. */
export const stageStateOf = (stage: Stage, working: string, returned: boolean): StageState => {
  if (working === 'gate-review') return stage === 'triangulate' ? 'submitted' : 'complete'
  if (stage === 'triangulate' && working === 'triangulating' && returned) return 'returned'
  const [at, own] = [order.indexOf(working), order.indexOf(openIn[stage])]
  if (stage === 'widen' && working === 'not-started') return 'open'
  return at === own ? 'open' : at > own ? 'complete' : 'locked'
}

const onwards: { [state: string]: { stage: Stage; move: CycleMove } } = {
  widening: { stage: 'widen', move: 'widen' },
  reflecting: { stage: 'reflect', move: 'reflect' },
  discussing: { stage: 'discuss', move: 'discuss' },
}

/** The moves a cycle makes by itself once stages are complete, in order. Handing in is the learner's own press. */
export const movesOnwards = (working: string, isComplete: (stage: Stage) => boolean): CycleMove[] => {
  const first: CycleMove[] = working === 'not-started' ? ['begin'] : []
  const moves: CycleMove[] = []
  for (let state = working === 'not-started' ? 'widening' : working; ; ) {
    const next = onwards[state]
    if (!next || !isComplete(next.stage)) return [...first, ...moves]
    moves.push(next.move)
    state = { widening: 'reflecting', reflecting: 'discussing', discussing: 'triangulating' }[state] ?? ''
  }
}
