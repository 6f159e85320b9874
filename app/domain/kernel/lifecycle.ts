/** One allowed move: from which states, to which, and whose it is. `guard` and `tells` say in words what must hold and what follows. */
export type Rule<S extends string, R extends string = string> = {
  from: readonly S[]
  to: S
  by: readonly R[]
  guard?: string
  tells?: string
}

/**
 * A state machine as one table. It feeds commands (`step`), buttons (`movesFrom`), documentation (`drawing`) and tests.
 * A move that is not in the table does not exist.
 */
export const lifecycle = <const S extends string, const M extends string, const R extends string>(table: {
  states: readonly S[]
  initial: S
  moves: Record<M, Rule<NoInfer<S>, R>>
}) => {
  const rules = Object.entries(table.moves) as [M, Rule<S, R>][]

  return {
    ...table,

    /** The state a move leads to, or undefined where the table has no such move. */
    step: (from: string, move: M): S | undefined => {
      const rule: Rule<S, R> = table.moves[move]
      return rule.from.some(state => state === from) ? rule.to : undefined
    },

    /** The moves open in a state, to one role or to anyone. */
    movesFrom: (state: string, role?: string): M[] =>
      rules
        .filter(([, rule]) => rule.from.some(from => from === state) && (!role || rule.by.some(by => by === role)))
        .map(([move]) => move),

    /** States that nothing leads out of. */
    final: table.states.filter(state => !rules.some(([, rule]) => rule.from.includes(state))),

    /** A Mermaid state diagram of the table. */
    drawing: (): string =>
      [
        'stateDiagram-v2',
        `  [*] --> ${table.initial}`,
        ...rules.flatMap(([move, rule]) => rule.from.map(from => `  ${from} --> ${rule.to}: ${move}`)),
      ].join('\n'),
  }
}

/** The union of a lifecycle's states. */
export type State<L extends { states: readonly string[] }> = L['states'][number]
