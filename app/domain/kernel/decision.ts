/** What a pure decision answers: the next thing with the facts it makes true, or why not. */
export type Decision<T, E, W extends string> = { ok: true; next: T; events: E[] } | { ok: false; why: W }

/** What a command answers its door. */
export type Outcome<T, W extends string> = { ok: true; value: T } | { ok: false; why: W }

export const accept = <T, E = never>(next: T, ...events: E[]) => ({ ok: true as const, next, events })

export const refuse = <const W extends string>(why: W) => ({ ok: false as const, why })
